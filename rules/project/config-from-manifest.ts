import { readText } from './files.ts';
import { join, withSlashes } from './paths.ts';
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

/**
 * Settings for the manifest at a path. They hold a hash of it, so that ESLint's cache, which knows a file and its config
 * only, notices an edit of the manifest. Rules read the manifest itself again when it changes, as editors need.
 */
export function configFromManifest(path: string, options: Omit<Settings, 'manifest'> = {}): ManifestConfig {
  const text = typeof path === 'string' ? readText(join(workingDirectory(), path)).text : undefined;
  return {
    name: 'webext-ports/manifest-settings',
    settings: { [settingsKey]: { ...options, manifest: path, manifestHash: hashOf(text ?? '') } },
  };
}
