import { mkdirSync, renameSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { directoryWith } from './in-directory.ts';
import { projectIn } from './project-in.ts';

const worker = { manifest_version: 3, background: { service_worker: 'b.js' } };

describe('finding the manifest', () => {
  test.each([
    'manifest.json',
    'src/manifest.json',
    'public/manifest.json',
    'app/manifest.json',
    'extension/manifest.json',
  ])('at %s', (place) => {
    const cwd = directoryWith({ [place]: worker });
    expect(projectIn(cwd).manifests.map((manifest) => manifest.path)).toEqual([`${cwd}/${place}`]);
  });

  test.each(['dist/manifest.json', 'packages/a/manifest.json', '../manifest.json'])('not at %s', (place) => {
    const outer = directoryWith({ 'inner/.keep': '', [join('inner', place)]: worker });
    expect(projectIn(`${outer}/inner`).manifests).toEqual([]);
  });

  test('a web app has a manifest.json too, and it is passed over', () => {
    const cwd = directoryWith({
      'public/manifest.json': { name: 'App', display: 'standalone' },
      'app/manifest.json': worker,
    });
    expect(projectIn(cwd).manifests.map((manifest) => manifest.path)).toEqual([`${cwd}/app/manifest.json`]);
  });

  test('not through a link out of the working directory', () => {
    const elsewhere = directoryWith({ 'manifest.json': worker });
    const cwd = directoryWith({ '.keep': '' });
    symlinkSync(`${elsewhere}/manifest.json`, `${cwd}/manifest.json`);
    expect(projectIn(cwd)).toMatchObject({ manifests: [], problems: [] });
    expect(projectIn(cwd, { manifest: 'manifest.json' }).manifests).toHaveLength(1);
  });
});

describe('a manifest that cannot be used is said in one sentence', () => {
  test.each([
    ['missing.json', {}, 'The manifest missing.json does not exist: expected a path to a manifest.json.'],
    [
      'src',
      { 'src/x': '' },
      'The manifest src is a directory, not a file: expected a path to a manifest.json.',
    ],
    [
      'm.json',
      { 'm.json': '{"name": ' },
      'The manifest m.json must be JSON, but it cannot be read at line 1 (value expected).',
    ],
    [
      'm.json',
      { 'm.json': '{\n"name": 1,\n}' },
      'The manifest m.json must be JSON, but it cannot be read at line 3 (property name expected).',
    ],
    [
      'm.json',
      { 'm.json': '' },
      'The manifest m.json must be JSON, but it cannot be read at line 1 (value expected).',
    ],
    ['m.json', { 'm.json': '[1]' }, 'The manifest m.json must be a JSON object, but it is an array.'],
    ['m.json', { 'm.json': '"text"' }, 'The manifest m.json must be a JSON object, but it is "text".'],
    ['m.json', { 'm.json': '['.repeat(500_000) }, 'The manifest m.json is nested too deeply to be read.'],
    [
      'm.json',
      { 'm.json': `"${'x'.repeat(10_000_000)}"` },
      'The manifest m.json is larger than one megabyte: expected a path to a manifest.json.',
    ],
    [
      'package.json',
      { 'package.json': { name: 'x', manifest: 'src' } },
      'The manifest package.json must have a key `manifest` with an object, as Plasmo reads it, but it is "src".',
    ],
  ])('%s %#', (manifest, files, problem) => {
    expect(projectIn(directoryWith(files), { manifest })).toMatchObject({
      problems: [problem],
      manifests: [],
    });
  });

  test('one that was found by itself, too', () => {
    const { problems } = projectIn(directoryWith({ 'src/manifest.json': 'nothing' }));
    expect(problems).toEqual([
      'The manifest src/manifest.json must be JSON, but it cannot be read at line 1 (invalid symbol).',
    ]);
  });

  test('the others of several still count', () => {
    const project = projectIn(directoryWith({ 'a.json': worker }), { manifest: ['a.json', 'b.json'] });
    expect(project.manifests).toHaveLength(1);
    expect(project.problems).toHaveLength(1);
  });
});

describe('reading the manifest', () => {
  test('comments and a byte order mark are taken, as browsers take them', () => {
    const text = '\uFEFF// made by hand\n{ /* three */ "manifest_version": 3 } // end';
    const project = projectIn(directoryWith({ 'manifest.json': text }));
    expect(project.problems).toEqual([]);
    expect(project.manifests[0]?.manifestVersion).toBe(3);
  });

  test('that Plasmo keeps in package.json, if the settings name it', () => {
    const manifest = { permissions: ['nativeMessaging'] };
    const cwd = directoryWith({ 'app/package.json': { name: 'x', manifest } });
    const project = projectIn(cwd, { manifest: 'app/package.json' });
    expect(project.manifests.map(({ json, directory }) => ({ json, directory }))).toStrictEqual([
      { json: manifest, directory: `${cwd}/app` },
    ]);
    expect(project.problems).toStrictEqual([]);
  });

  test('permissions and who may connect', () => {
    const manifest = {
      permissions: ['tabs', 5, 'nativeMessaging'],
      optional_permissions: ['bookmarks'],
      externally_connectable: { matches: ['https://a.example/*'], ids: ['*'], accepts_tls_channel_id: true },
    };
    const [read] = projectIn('/nowhere', { manifest }).manifests;
    expect(read?.permissions).toEqual(new Set(['tabs', 'nativeMessaging', 'bookmarks']));
    expect(read?.externallyConnectable).toEqual({
      matches: ['https://a.example/*'],
      ids: ['*'],
      acceptsTlsChannelId: true,
    });
  });

  test('wrong types inside say nothing', () => {
    const manifest = {
      manifest_version: '3',
      permissions: 'tabs',
      background: 7,
      browser_specific_settings: [],
      externally_connectable: null,
    };
    const project = projectIn('/nowhere', { manifest });
    expect(project.problems).toEqual([]);
    expect(project.targets.size).toBe(4);
    expect(project.manifests[0]).toMatchObject({
      manifestVersion: undefined,
      externallyConnectable: undefined,
    });
  });
});

describe('a long-lived process', () => {
  const settings = { manifest: 'manifest.json' };

  function rewrite(path: string, content: unknown): void {
    writeFileSync(path, JSON.stringify(content));
    const later = new Date(Date.now() + 5000);
    utimesSync(path, later, later);
  }

  test('keeps what it read while nothing changes', () => {
    const cwd = directoryWith({ 'manifest.json': worker });
    expect(projectIn(cwd, settings)).toBe(projectIn(cwd, settings));
  });

  test('sees that a manifest was edited, broken, repaired, removed', () => {
    const cwd = directoryWith({ 'manifest.json': worker });
    expect(projectIn(cwd, settings).wires('opened')).toHaveLength(1);
    rewrite(`${cwd}/manifest.json`, { ...worker, browser_specific_settings: { gecko: {} } });
    expect(projectIn(cwd, settings).wires('opened')).toHaveLength(2);
    writeFileSync(`${cwd}/manifest.json`, '{');
    expect(projectIn(cwd, settings).problems).toHaveLength(1);
    rewrite(`${cwd}/manifest.json`, worker);
    expect(projectIn(cwd, settings).problems).toEqual([]);
    mkdirSync(`${cwd}/old`);
    renameSync(`${cwd}/manifest.json`, `${cwd}/old/manifest.json`);
    expect(projectIn(cwd, settings).problems).toHaveLength(1);
  });

  test('sees that a manifest came to be where there was none', () => {
    const cwd = directoryWith({ 'other.json': '{}' });
    expect(projectIn(cwd).manifests).toEqual([]);
    rewrite(`${cwd}/manifest.json`, worker);
    expect(projectIn(cwd).manifests).toHaveLength(1);
  });
});
