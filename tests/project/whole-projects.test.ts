import * as typescript from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import plugin, { configFromManifest } from '../../rules/index.ts';
import type { Settings } from '../../rules/project/settings.ts';
import { projectIn } from './project-in.ts';

const fixtures = path.join(import.meta.dirname, 'fixtures');
const jsx = { ecmaFeatures: { jsx: true } };

interface Extension {
  /** What its user wrote into the settings; undefined: nothing. */
  settings?: Settings;
  targets: Readonly<Record<string, string | undefined>>;
}

const chromium = { chrome: undefined, edge: undefined };
const everywhere = { ...chromium, firefox: undefined, safari: undefined };

/** Extensions by their folder. Their files say themselves where they run, and which lines are reported. */
const extensions: Readonly<Record<string, Extension>> = {
  'mv2-firefox': { targets: { firefox: '115.0' } },
  'mv3-chrome': {
    settings: { manifest: 'src/manifest.json', contexts: { offscreen: 'src/offscreen.js' } },
    targets: { chrome: '102', edge: '102' },
  },
  wxt: { targets: everywhere },
  plasmo: { settings: { manifest: 'package.json' }, targets: { chrome: '102', edge: '102' } },
  crxjs: { settings: { manifest: { manifest_version: 3, name: 'Crx' } }, targets: chromium },
  'per-browser': {
    settings: { manifest: ['chrome/manifest.json', 'firefox/manifest.json'] },
    targets: { chrome: '120', edge: '120', firefox: '128.0' },
  },
  monorepo: { settings: { manifest: 'packages/beta/manifest.json' }, targets: chromium },
};

/** Scripts of a fixture, relative to it. */
function scriptsOf(cwd: string): readonly string[] {
  return readdirSync(cwd, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.[jt]sx?$/.test(file))
    .sort();
}

/** What the comments of a script say: where it runs, and which rule reports which line. */
function marksOf(cwd: string, file: string): { contexts: string; reports: readonly string[] } {
  const lines = readFileSync(path.join(cwd, file), 'utf8').split('\n');
  const contexts = /^\/\/ runs as: (.+)$/.exec(lines[0] ?? '')?.[1];
  if (contexts === undefined) throw new Error(`${file} does not say where it runs.`);
  const reports = lines.flatMap((line, index) => {
    const rule = / \/\/ ❌ ([\w-]+)$/.exec(line)?.[1];
    return rule === undefined ? [] : [`${file}:${index + 1} ${rule}`];
  });
  return { contexts, reports };
}

async function reportsOf(cwd: string, settings: Settings | undefined): Promise<readonly string[]> {
  const { manifest, ...others } = settings ?? {};
  const eslint = new ESLint({
    cwd,
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.{js,ts,tsx}'], languageOptions: { parser: typescript, parserOptions: jsx } },
      plugin.configs.recommended as unknown as Linter.Config,
      ...(manifest === undefined ? [] : [configFromManifest(manifest, others) as Linter.Config]),
    ],
    ignorePatterns: ['!**/*'],
  });
  const results = await eslint.lintFiles(['**/*.{js,ts,tsx}']);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => {
      const file = path.relative(cwd, filePath).replaceAll('\\', '/');
      return `${file}:${line} ${ruleId?.replace('webext-ports/', '') ?? message}`;
    }),
  );
}

test('every fixture is an extension that is linted here', () => {
  expect(readdirSync(fixtures).sort()).toEqual(Object.keys(extensions).sort());
});

describe.each(Object.entries(extensions))('%s', (name, { settings, targets }) => {
  const cwd = path.join(fixtures, name);
  const project = projectIn(cwd, settings);

  test('is for the browsers that its manifests name', () => {
    expect(project.problems).toEqual([]);
    expect(Object.fromEntries(project.targets)).toStrictEqual(targets);
  });

  test.each(scriptsOf(cwd))('%s runs where it says', (file) => {
    const found = project.contextsOf(path.join(cwd, file));
    expect([...(found ?? ['nobody knows'])].sort().join(', ')).toBe(marksOf(cwd, file).contexts);
  });

  test('is reported where it is marked, and nowhere else', async () => {
    const marked = scriptsOf(cwd).flatMap((file) => marksOf(cwd, file).reports);
    expect(marked.length).toBeGreaterThan(1);
    expect([...(await reportsOf(cwd, settings))].sort()).toEqual([...marked].sort());
  });
});
