import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { askedESLint } from './tests/rules/older-eslints.ts';

const older = askedESLint();
const replacement =
  older && (older.adapter ? path.resolve(import.meta.dirname, older.adapter) : older.packageName);

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [
      'tests/**/fixtures/**',
      'node_modules/**',
      ...(older?.without ?? []).map((name) => `tests/rules/${name}.test.ts`),
    ],
    globalSetup: 'tests/build-if-stale.ts',
    // Every core: left to itself, vitest keeps one free, and of two that is half.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // `ESLINT=9.15 npx vitest run tests/rules` runs the rules under that ESLint.
    alias: replacement ? [{ find: /^eslint(?=\/|$)/, replacement }] : [],
  },
});
