import { defineConfig } from 'vitest/config';

/** The ESLint that the tests of rules run under, by the variable ESLINT: the newest, the last 9, or the oldest we promise. */
const otherESLints: Readonly<Record<string, string>> = { '9': 'eslint9', '9.15': 'eslint9-oldest' };
const asked = process.env['ESLINT'];
const other = asked === undefined ? undefined : otherESLints[asked];
if (asked && !other)
  throw new Error(`ESLINT=${asked} is not one of ${Object.keys(otherESLints).join(', ')}.`);

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/**/fixtures/**', 'node_modules/**'],
    globalSetup: 'tests/build-if-stale.ts',
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // `ESLINT=9.15 npx vitest run tests/rules` runs the rules under the oldest ESLint.
    alias: other ? [{ find: /^eslint(?=\/|$)/, replacement: other }] : [],
  },
});
