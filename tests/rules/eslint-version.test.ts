import { createRequire } from 'node:module';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const installed = (name: string): string =>
  (createRequire(import.meta.url)(`${name}/package.json`) as { version: string }).version;

/** By what the variable ESLINT says. */
const names: Readonly<Record<string, string>> = { '': 'eslint', '9': 'eslint9', '9.15': 'eslint9-oldest' };

test('the tests of rules run under the ESLint that was asked for', () => {
  expect(Linter.version).toBe(installed(names[process.env['ESLINT'] ?? '']!));
});

test('the oldest ESLint tried is the oldest one promised', () => {
  const [oldest] = /\d+\.\d+\.\d+/.exec(packageJson.peerDependencies.eslint)!;
  expect(installed('eslint9-oldest')).toBe(oldest);
});
