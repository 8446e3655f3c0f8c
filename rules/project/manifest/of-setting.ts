import type { JsonObject } from '../../files/json.ts';
import { join } from '../../files/paths.ts';
import { findManifest, loadManifest, usualManifestPaths } from './load.ts';
import { manifestsFrom, type Manifest } from './manifest.ts';

/** One entry of the setting `manifest`: a path, or the manifest itself. */
export type ManifestSetting = string | JsonObject;

/** The manifests of a project. */
export interface Manifests {
  manifests: readonly Manifest[];
  /** What is wrong with them, a sentence each. */
  problems: readonly string[];
  /** The files that they are read from, or would be if they were there. */
  watched: readonly string[];
}

function foundByItself(cwd: string): Manifests {
  const found = findManifest(cwd);
  return {
    manifests: found?.manifests ?? [],
    problems: found?.problem === undefined ? [] : [found.problem],
    watched: usualManifestPaths(cwd),
  };
}

/** The manifests that the setting names, or the one in a usual place. */
export function manifestsFor(
  setting: ManifestSetting | readonly ManifestSetting[] | undefined,
  cwd: string,
): Manifests {
  if (setting === undefined) return foundByItself(cwd);
  const manifests: Manifest[] = [];
  const problems: string[] = [];
  const watched: string[] = [];
  for (const entry of isList(setting) ? setting : [setting]) {
    if (typeof entry !== 'string') {
      manifests.push(...manifestsFrom(entry, cwd));
      continue;
    }
    const path = join(cwd, entry);
    const loaded = loadManifest(path, cwd);
    watched.push(path);
    if (loaded.manifests) manifests.push(...loaded.manifests);
    else problems.push(loaded.problem);
  }
  return { manifests, problems, watched };
}

function isList(
  setting: ManifestSetting | readonly ManifestSetting[],
): setting is readonly ManifestSetting[] {
  return Array.isArray(setting);
}
