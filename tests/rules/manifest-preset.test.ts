import json from '@eslint/json';
import { Linter } from 'eslint';
import { Linter as Linter9 } from 'eslint9';
import { describe, expect, test } from 'vitest';
import plugin from '../../rules/index.ts';

const { manifest, recommended, strict } = plugin.configs as unknown as Record<string, Linter.Config>;

/** What a user writes who lints JSON and scripts alike. */
const config = [
  recommended!,
  strict!,
  { files: ['**/*.json'], plugins: { json }, language: 'json/json' },
  manifest!,
] as Linter.Config[];

const wrongManifest = '{ "manifest_version": 3, "message_serialization": "clone" }';
const linters = [
  ['9', new Linter9({ cwd: '/nowhere' }) as unknown as Linter],
  ['10', new Linter({ cwd: '/nowhere' })],
] as const;

describe.each(linters)('the preset `manifest` under ESLint %s', (_version, linter) => {
  test('checks manifests beside the other presets', () => {
    expect(linter.verify(wrongManifest, config, 'src/manifest.json')).toMatchObject([
      { ruleId: 'webext-ports/valid-message-serialization', line: 1 },
    ]);
  });

  test('leaves other JSON and scripts alone', () => {
    expect(linter.verify('{ "name": "x", "private": true }', config, 'package.json')).toEqual([]);
    expect(linter.verify('chrome.runtime.id;', config, 'background.js')).toEqual([]);
  });

  test('reports wrong settings at the head of a JSON file', () => {
    const settings = { 'webext-ports': { serialization: 'yaml' } };
    const found = linter.verify('{}', [...config, { settings }] as Linter.Config[], 'manifest.json');
    expect(found).toMatchObject([{ messageId: 'invalidSetting', line: 1, column: 1 }]);
  });
});

test('the rules of the preset name the languages of JSON, and no others do', () => {
  for (const [name, rule] of Object.entries(plugin.rules)) {
    const inPreset = `webext-ports/${name}` in manifest!.rules!;
    expect(Boolean((rule.meta as { languages?: unknown }).languages), name).toBe(inPreset);
  }
});
