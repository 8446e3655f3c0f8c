import type { ConfigFromManifest, Plugin } from './types/index.js';

export * from './types/index.js';

declare const plugin: Plugin;
export default plugin;

export declare const configFromManifest: ConfigFromManifest;
