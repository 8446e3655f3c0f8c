import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { askedESLint } from './tests/rules/older-eslints.ts';

const older = askedESLint();
const replacement =
  older && (older.adapter ? path.resolve(import.meta.dirname, older.adapter) : older.packageName);

/** What builds, installs, starts programs or measures a process: each file has a process of its own. */
const apart = ['site', 'reliability', 'package', 'tools'].map((folder) => `tests/${folder}/**/*.test.ts`);
const noTests = [
  'tests/**/fixtures/**',
  'node_modules/**',
  ...(older?.without ?? []).map((name) => `tests/rules/${name}.test.ts`),
];

export default defineConfig({
  test: {
    globalSetup: 'tests/build-if-stale.ts',
    // Every core: left to itself, vitest keeps one free, and of two that is half.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 300_000,
    // `ESLINT=9.15 npx vitest run tests/rules` runs the rules under that ESLint.
    alias: replacement ? [{ find: /^eslint(?=\/|$)/, replacement }] : [],
    projects: [
      // They take longest, so they come first.
      { extends: true, test: { name: 'apart', include: apart, exclude: noTests } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.ts'],
          exclude: [...noTests, ...apart],
          // ESLint, the compiler and our own modules are loaded once a core, as in an editor that lints many projects.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
