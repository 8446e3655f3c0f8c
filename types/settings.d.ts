import type { PortContext } from './protocols.js';
import type { Wire } from './wire.js';

/** The browsers that an extension may be made for. */
export type TargetBrowser = 'chrome' | 'edge' | 'firefox' | 'safari';

/**
 * `settings['webext-ports']` of an ESLint configuration. All of it is optional and plain data; what
 * is wrong is reported in a sentence that names the key.
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
  /**
   * The path to a manifest.json, relative to the working directory, or the manifest itself; several
   * for several builds.
   */
  readonly manifest?: ManifestSetting | readonly ManifestSetting[] | undefined;
  /** Which content of the manifest a configuration was made for; `configFromManifest` writes it. */
  readonly manifestHash?: string | undefined;
  /** The browsers that the extension is for, each with the lowest version that it supports. */
  readonly targets?: { readonly [Browser in TargetBrowser]?: string } | undefined;
  /** What ports between the extension's contexts use. Native ports are always JSON. */
  readonly serialization?: Wire | undefined;
  /** Globs, relative to the working directory, of the files that run in a context. */
  readonly contexts?: { readonly [Context in PortContext]?: string | readonly string[] } | undefined;
  /** Sources that export the API object, and under which name. */
  readonly modules?: { readonly [source: string]: string | readonly string[] } | undefined;
}

/** A path to a manifest.json, or what is in it. */
export type ManifestSetting = string | { readonly [key: string]: unknown };
