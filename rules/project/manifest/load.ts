import { isFile, liesInside, readText, stampOf, type Reading, type Stamp } from '../../files/access.ts';
import { directoryOf, join, shown } from '../../files/paths.ts';
import { manifestsFrom, type Manifest } from './manifest.ts';
import { manifestOfPackage, parseManifest } from './text.ts';

export type LoadedManifest =
  { manifests: readonly Manifest[]; problem?: undefined } | { problem: string; manifests?: undefined };

/** Where a manifest is looked for if no setting names one: nowhere else, and never further up. */
const usualPlaces = [
  'manifest.json',
  'src/manifest.json',
  'public/manifest.json',
  'app/manifest.json',
  'extension/manifest.json',
];

const loaded = new Map<string, { stamp: Stamp | undefined; cwd: string; result: LoadedManifest }>();

const sentences: Record<NonNullable<Reading['problem']>, string> = {
  missing: 'does not exist',
  directory: 'is a directory, not a file',
  'too large': 'is larger than one megabyte',
  unreadable: 'cannot be read',
};

function read(path: string, cwd: string): LoadedManifest {
  const name = shown(cwd, path);
  const reading = readText(path);
  if (reading.text === undefined) {
    return {
      problem: `The manifest ${name} ${sentences[reading.problem]}: expected a path to a manifest.json.`,
    };
  }
  const whole = parseManifest(reading.text, name);
  const parsed = whole.json && path.endsWith('/package.json') ? manifestOfPackage(whole.json, name) : whole;
  return parsed.json
    ? { manifests: manifestsFrom(parsed.json, directoryOf(path), path) }
    : { problem: parsed.problem };
}

/** The manifest at a path; read again when the file has changed, so that an editor that stays open sees edits. */
export function loadManifest(path: string, cwd: string): LoadedManifest {
  const stamp = stampOf(path);
  const known = loaded.get(path);
  if (known && known.stamp === stamp && known.cwd === cwd) return known.result;
  const result = read(path, cwd);
  loaded.set(path, { stamp, cwd, result });
  return result;
}

/** The extension's manifest in one of the usual places. A web app's manifest.json is none: it has no `manifest_version`. */
export function findManifest(cwd: string): LoadedManifest | undefined {
  for (const place of usualPlaces) {
    const path = join(cwd, place);
    if (!isFile(path) || !liesInside(cwd, path)) continue;
    const result = loadManifest(path, cwd);
    if (result.manifests?.some(({ json }) => json['manifest_version'] !== undefined) !== false) return result;
  }
  return undefined;
}

/** Says whether any manifest that a project rests on has changed. */
export function manifestStamps(paths: readonly string[]): string {
  return paths.map((path) => stampOf(path) ?? '-').join(' ');
}

export function usualManifestPaths(cwd: string): readonly string[] {
  return usualPlaces.map((place) => join(cwd, place));
}
