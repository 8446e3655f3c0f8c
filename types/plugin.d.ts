import type { ManifestSetting, Settings } from './settings.js';

/**
 * A rule, as loosely as any version of ESLint takes one. Nothing is imported from ESLint: who wants
 * only the types does not have it.
 */
export interface PluginRule {
  readonly meta?: any;
  create(context: any): any;
}

/** A preset: a configuration object that names its plugin itself. */
export type PluginConfig = {
  name: string;
  plugins: { [prefix: string]: any };
  rules: { [rule: string]: 'error' | 'warn' | 'off' };
  settings?: { [key: string]: unknown };
  files?: (string | string[])[];
  language?: string;
};

/** A preset for an `.eslintrc`, which has the plugin installed as `eslint-plugin-webext-ports`. */
export type LegacyPluginConfig = {
  plugins: string[];
  rules: { [rule: string]: any };
};

/**
 * The ESLint plugin. Its rules are `webext-ports/<rule>` in ESLint and in oxlint alike.
 *
 * @example
 * ```ts
 * import { defineConfig } from 'eslint/config';
 * import webextPorts from 'webext-ports';
 *
 * export default defineConfig([webextPorts.configs.recommended]);
 * ```
 */
export type Plugin = {
  /** The plugin's name and version, by which ESLint's cache knows it. */
  meta: { name: string; version: string };
  /** The rules by name, without prefix. */
  rules: { [name: string]: PluginRule };
  /** The presets. */
  configs: {
    /** What is wrong in every project: rules that do not cry wolf. */
    recommended: PluginConfig;
    /** `recommended`, and rules that ask for more care. */
    strict: PluginConfig;
    /** What is wrong in a manifest.json. */
    manifest: PluginConfig;
    /** `recommended` for an `.eslintrc`: `extends: ['plugin:webext-ports/recommended-legacy']`. */
    'recommended-legacy': LegacyPluginConfig;
    /** `strict` for an `.eslintrc`: `extends: ['plugin:webext-ports/strict-legacy']`. */
    'strict-legacy': LegacyPluginConfig;
  };
  /** The helper of the same name, for CommonJS, where `require` gives the plugin. */
  configFromManifest: ConfigFromManifest;
};

/**
 * Settings read from a manifest once, when the configuration is loaded, so that ESLint's cache
 * notices when the manifest changes.
 *
 * @param manifest the path to the manifest.json, relative to the working directory, or the manifest
 *   itself; several for several builds.
 * @param options what the settings hold beside the manifest.
 * @example
 * ```ts
 * import webextPorts, { configFromManifest } from 'webext-ports';
 *
 * export default [webextPorts.configs.recommended, configFromManifest('src/manifest.json')];
 * ```
 */
export type ConfigFromManifest = (
  manifest: ManifestSetting | readonly ManifestSetting[],
  options?: Omit<Settings, 'manifest'>,
) => { name: string; settings: { [key: string]: unknown } };
