import { readText } from '../files/access.ts';
import { join, withSlashes } from '../files/paths.ts';
import type { ManifestSetting } from './manifest/of-setting.ts';
import { settingsKey, type Settings } from './settings.ts';

/** A config that says which manifest the extension has. */
export interface ManifestConfig {
  name: string;
  settings: Record<string, unknown>;
}

/** Two numbers of 32 bits (MurmurHash's mixing): enough to tell one state of a file from another, and needs no `node:crypto`. */
function hashOf(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  return [one ^ (two >>> 16), two ^ (one >>> 13)]
    .map((part) => (part >>> 0).toString(16).padStart(8, '0'))
    .join('');
}

/** In a browser there is no process, and no file to hash either. */
function workingDirectory(): string {
  const { process } = globalThis as { process?: NodeJS.Process };
  return withSlashes(process?.cwd() ?? '/');
}

function textOf(manifest: unknown): string {
  if (typeof manifest === 'string') return readText(join(workingDirectory(), manifest)).text ?? '';
  // An object is part of the configuration, which ESLint's cache knows by itself.
  return '';
}

/**
 * Settings for the manifest at a path, or for several. They hold a hash of what is in the files, so that ESLint's cache,
 * which knows a file and its config only, notices an edit. Rules read a manifest itself again when it changes, as
 * editors need.
 */
export function configFromManifest(
  manifest: ManifestSetting | readonly ManifestSetting[],
  options: Omit<Settings, 'manifest'> = {},
): ManifestConfig {
  const list: readonly unknown[] = Array.isArray(manifest) ? manifest : [manifest];
  const manifestHash = hashOf(list.map(textOf).join('\0'));
  return {
    name: 'webext-ports/manifest-settings',
    settings: { [settingsKey]: { ...options, manifest, manifestHash } },
  };
}
