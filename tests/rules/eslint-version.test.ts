import { createRequire } from 'node:module';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { askedESLint, olderESLints } from './older-eslints.ts';

const installed = (name: string): string =>
  (createRequire(import.meta.url)(`${name}/package.json`) as { version: string }).version;

test('the tests of rules run under the ESLint that was asked for', () => {
  expect(Linter.version).toBe(installed(askedESLint()?.packageName ?? 'eslint'));
});

test('the oldest ESLint of each line that is promised is tried', () => {
  const promised = packageJson.peerDependencies.eslint.match(/\d+\.\d+\.\d+/g)!;
  const tried = ['eslint', ...Object.values(olderESLints).map(({ packageName }) => packageName)].map(
    installed,
  );
  const newest = promised.filter((version) => !tried.includes(version));
  // Of the newest line, what is tried is its newest version.
  expect(newest).toEqual([`${/\d+/.exec(installed('eslint'))![0]}.0.0`]);
});
