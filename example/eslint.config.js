import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import webextPorts from 'webext-ports';

export default defineConfig([
  { files: ['**/*.ts'], extends: [tseslint.configs.base] },
  webextPorts.configs.strict,
  // An extension of its own beside this one, which is found by its manifest.json.
  { files: ['broken/**'], settings: { 'webext-ports': { manifest: 'broken/manifest.json' } } },
]);
