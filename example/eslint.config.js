import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import webextPorts from 'webext-ports';

export default defineConfig([
  { files: ['**/*.ts'], extends: [tseslint.configs.base] },
  webextPorts.configs.strict,
]);
