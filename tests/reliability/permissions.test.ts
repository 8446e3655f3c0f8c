import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));
const bundle = path.join(root, 'dist/index.js');

/** The flag has lost its prefix in Node 23. */
const permission =
  Number(process.versions.node.split('.')[0]) >= 23 ? '--permission' : '--experimental-permission';

interface Trace {
  rules: string[];
  /** What was looked at in any way. */
  touched: string[];
  /** What was read. */
  read: string[];
  attempts: string[];
}

describe('the plugin under Node’s permission model', () => {
  let trace: Trace;
  let project: string;

  beforeAll(() => {
    // Outside the repository, so that what is allowed for ESLint does not allow it for the extension.
    project = mkdtempSync(path.join(os.tmpdir(), 'webext-ports-traced-'));
    cpSync(path.join(fixtures, 'extension'), project, { recursive: true });
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        permission,
        `--allow-fs-read=${path.join(root, 'node_modules')}/*`,
        `--allow-fs-read=${path.join(root, 'dist')}/*`,
        `--allow-fs-read=${path.join(root, 'package.json')}`,
        `--allow-fs-read=${fixtures}/*`,
        `--allow-fs-read=${project}/*`,
        path.join(fixtures, 'traced-lint.mjs'),
        bundle,
        project,
        'background.js',
      ],
      { encoding: 'utf8' },
    );
    if (!stdout.startsWith('{')) throw new Error(stderr);
    trace = JSON.parse(stdout) as Trace;
  });
  afterAll(() => {
    rmSync(project, { recursive: true });
  });

  it('works as ever, with no right to write, to start a process or to open a connection', () => {
    expect(trace.rules).toContain('webext-ports/no-unserializable-message');
    expect(trace.rules).toContain('webext-ports/no-unsupported-port-error');
    expect(trace.attempts).toEqual([]);
  });

  it('reads the manifest and the scripts of the extension, and nothing else', () => {
    expect(trace.read).toEqual(['background.js', 'content.js', 'manifest.json', 'scripts/feed.js']);
  });

  it('looks for where the extension begins, and no further', () => {
    const others = trace.touched.filter((file) => !trace.read.includes(file));
    expect(others.sort()).toEqual(['.', 'package.json', 'scripts']);
  });

  it('could do no more: of Node it imports the files alone, and there it calls what reads', () => {
    const text = readFileSync(bundle, 'utf8');
    const imported = [...text.matchAll(/\bfrom "([^"]+)"|\b(?:require|import)\("([^"]+)"\)/g)];
    expect(imported.map(([, from, called]) => from ?? called)).toEqual(['node:fs']);
    const called = new Set([...text.matchAll(/\bfs\d*\.(\w+)/g)].map(([, name]) => name));
    expect([...called].sort()).toEqual(['readFileSync', 'readdirSync', 'realpathSync', 'statSync']);
    expect(
      /\b(?:fetch|eval|Function|WebSocket|XMLHttpRequest)\(|process\.(?:binding|getBuiltinModule)/.exec(text),
    ).toBeNull();
  });
});
