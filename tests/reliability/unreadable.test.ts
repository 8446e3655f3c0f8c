import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { stampOf } from '../../rules/files/access.ts';
import { directoryWith } from '../project/in-directory.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));

interface Message {
  readonly file: string;
  readonly ruleId: string | null;
  readonly message: string;
}

/** What is said of the extension of the fixtures where its reader may not read one of its files or folders. */
function messagesWithout(unreadable: string, settings: object = {}): readonly Message[] {
  const project = directoryWith({ 'inner/manifest.json': { manifest_version: 3 }, 'package.json': {} });
  cpSync(path.join(fixtures, 'extension'), project, { recursive: true });
  chmodSync(project, 0o755);
  chmodSync(path.join(project, unreadable), 0);
  try {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        path.join(fixtures, 'unreadable-lint.mjs'),
        path.join(root, 'dist/index.js'),
        project,
        JSON.stringify(settings),
        ...['background.js', 'content.js'],
      ],
      { encoding: 'utf8' },
    );
    if (!stdout.startsWith('[')) throw new Error(stderr);
    return JSON.parse(stdout) as Message[];
  } finally {
    chmodSync(path.join(project, unreadable), 0o755);
  }
}

const unsent = { file: 'background.js', ruleId: 'webext-ports/no-unserializable-message' };
const unsupported = { file: 'background.js', ruleId: 'webext-ports/no-unsupported-port-error' };
const unheard = { file: 'background.js', ruleId: 'webext-ports/no-runtime-connect-to-content-script' };

describe('what must not be read', () => {
  it('is missed nowhere else: all is said of what the extension says elsewhere', () => {
    const found = messagesWithout('private.txt');
    expect(found.map(({ file, ruleId }) => ({ file, ruleId }))).toEqual([unheard, unsent, unsupported]);
  });

  it.each([
    ['manifest.json', {}],
    ['manifest.json', { manifest: 'manifest.json' }],
    ['inner/manifest.json', { manifest: 'inner/manifest.json' }],
    ['inner', { manifest: 'inner/manifest.json' }],
  ])('is told in a sentence, once a file: %s with the settings %o', (unreadable, settings) => {
    const found = messagesWithout(unreadable, settings);
    const name = unreadable === 'inner' ? 'inner/manifest.json' : unreadable;
    const told = found.filter(
      ({ message }) => message === `The manifest ${name} cannot be read: expected a path to a manifest.json.`,
    );
    expect(told.map(({ file }) => file)).toEqual(['background.js', 'content.js']);
    expect(found.length - told.length).toBe(2);
  });

  it.each(['popup.html', 'popup.js', 'scripts', 'scripts/feed.js', 'viewer.js'])(
    'may listen for any port: %s',
    (unreadable) => {
      const found = messagesWithout(unreadable);
      expect(found.map(({ file, ruleId }) => ({ file, ruleId }))).toEqual([unsent, unsupported]);
    },
  );

  it('is no package: package.json', () => {
    expect(messagesWithout('package.json')).toHaveLength(3);
  });

  it('is looked at again when it may be read', () => {
    const file = path.join(directoryWith({ 'manifest.json': {} }), 'manifest.json');
    const before = stampOf(file);
    chmodSync(file, 0);
    expect(stampOf(file)).not.toBe(before);
  });
});
