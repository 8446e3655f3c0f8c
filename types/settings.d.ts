import type { PortContext } from './protocols.js';
import type { Wire } from './wire.js';

/** The browsers that an extension may be made for. */
export type TargetBrowser = 'chrome' | 'edge' | 'firefox' | 'safari';

/**
 * `settings['webext-ports']` of an ESLint configuration. All of it is optional and plain data; a
 * wrong key or type stops the linter with a sentence that names the key.
 *
 * @example
 * ```ts
 * import { defineConfig } from 'eslint/config';
 * import webextPorts, { type Settings } from 'webext-ports';
 *
 * const settings: Settings = {
 *   manifest: 'src/manifest.json',
 *   targets: { chrome: '120', firefox: '128' },
 * };
 *
 * export default defineConfig([
 *   webextPorts.configs.recommended,
 *   { settings: { 'webext-ports': settings } },
 * ]);
 * ```
 */
export interface Settings {
  /** The path to a manifest.json, relative to the working directory, or the manifest itself. */
  readonly manifest?: string | { readonly [key: string]: unknown } | undefined;
  /** Minimum versions, as strings; only the browsers named are targets. */
  readonly targets?: { readonly [Browser in TargetBrowser]?: string | undefined } | undefined;
  /** What ports between the extension's contexts use. Native ports are always JSON. */
  readonly serialization?: Wire | undefined;
  /** Globs of the files that run in each context. */
  readonly contexts?:
    | { readonly [Context in PortContext]?: string | readonly string[] | undefined }
    | undefined;
  /**
   * Import sources that export the API object: their names, or for each the name of the export.
   */
  readonly modules?:
    | readonly string[]
    | { readonly [source: string]: string | readonly string[] }
    | undefined;
}
