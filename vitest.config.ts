import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/**/fixtures/**', 'node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // `ESLINT=9 npx vitest run tests/rules` runs the rules under the older ESLint.
    alias: process.env['ESLINT'] === '9' ? [{ find: /^eslint(?=\/|$)/, replacement: 'eslint9' }] : [],
  },
});
