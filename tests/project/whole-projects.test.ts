import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import plugin from '../../rules/index.ts';
import { directoryWith } from './in-directory.ts';

const gecko = { browser_specific_settings: { gecko: { id: 'a@b.example' } } };
const readError =
  'export const watch = (p: chrome.runtime.Port) => p.onDisconnect.addListener(() => log(p.error));';
const connectFeed = "export const port = chrome.runtime.connect({ name: 'feed' });";
const listen =
  "chrome.runtime.onConnect.addListener((port) => { if (port.name !== 'feed') return; start(port); });";

type Sources = Readonly<Record<string, string>>;

/** Lints every source of a project, and names the rules that report, by file. */
function lintProject(
  sources: Sources,
  rest: object,
  settings: object = {},
): Record<string, readonly string[]> {
  const cwd = directoryWith({ ...rest, ...sources });
  const rules = ['no-unsupported-port-error', 'no-runtime-connect-to-content-script'] as const;
  const config = {
    files: ['**/*.ts'],
    languageOptions: { parser },
    plugins: { 'webext-ports': plugin },
    rules: Object.fromEntries(rules.map((rule) => [`webext-ports/${rule}`, 'error'])),
    settings: { 'webext-ports': settings },
  };
  const linter = new Linter({ cwd });
  const found: Record<string, readonly string[]> = {};
  for (const [file, code] of Object.entries(sources)) {
    const messages = linter.verify(code, config as unknown as Linter.Config, `${cwd}/${file}`);
    if (messages.length > 0)
      found[file] = messages.map(({ ruleId, message }) => ruleId?.slice(13) ?? message);
  }
  return found;
}

const unreached = ['no-runtime-connect-to-content-script'];
const unsupported = ['no-unsupported-port-error'];

test('manifest version 3, for Chrome', () => {
  const manifest = {
    manifest_version: 3,
    background: { service_worker: 'bg.ts' },
    content_scripts: [{ js: ['cs.ts'] }],
  };
  const sources = { 'bg.ts': connectFeed, 'cs.ts': listen + readError };
  expect(lintProject(sources, { 'manifest.json': manifest })).toEqual({
    'bg.ts': unreached,
    'cs.ts': unsupported,
  });
});

test('manifest version 2, for Firefox', () => {
  const manifest = {
    manifest_version: 2,
    ...gecko,
    background: { scripts: ['bg.ts'] },
    content_scripts: [{ js: ['cs.ts'] }],
  };
  const sources = { 'src/bg.ts': connectFeed, 'src/cs.ts': listen + readError };
  expect(lintProject(sources, { 'src/manifest.json': manifest })).toEqual({ 'src/bg.ts': unreached });
});

test.each([
  ['WXT', 'wxt', 'entrypoints/background.ts', 'entrypoints/feed.content.ts'],
  ['Plasmo', 'plasmo', 'src/background/index.ts', 'src/contents/feed.ts'],
  ['CRXJS', '@crxjs/vite-plugin', 'src/background.ts', 'src/content/main.ts'],
])('%s', (_, dependency, background, content) => {
  const rest = { 'package.json': { devDependencies: { [dependency]: '1' } } };
  expect(lintProject({ [background]: connectFeed, [content]: listen }, rest)).toEqual({
    [background]: unreached,
  });
});

test('one manifest for each browser', () => {
  const rest = {
    'chrome/manifest.json': { manifest_version: 3, background: { service_worker: 'bg.ts' } },
    'firefox/manifest.json': { manifest_version: 3, ...gecko, background: { scripts: ['bg.ts'] } },
  };
  const sources = { 'chrome/bg.ts': readError, 'firefox/bg.ts': readError };
  const settings = { manifest: ['chrome/manifest.json', 'firefox/manifest.json'] };
  expect(lintProject(sources, rest, settings)).toEqual({ 'chrome/bg.ts': unsupported });
});

test('a monorepo with two extensions, which do not hear each other', () => {
  const rest = {
    'one/package.json': { devDependencies: { wxt: '1' } },
    'two/package.json': { devDependencies: { wxt: '1' } },
  };
  const sources = {
    'one/entrypoints/background.ts': connectFeed,
    'one/entrypoints/feed.content.ts': listen,
    'two/entrypoints/background.ts': connectFeed,
    'two/entrypoints/content.ts': "chrome.runtime.connect({ name: 'other' });",
  };
  expect(lintProject(sources, rest)).toEqual({ 'one/entrypoints/background.ts': unreached });
});
