import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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
  /** `file rule`, each. */
  reports: string[];
  /** What was looked at in any way. */
  touched: string[];
  /** What was read. */
  read: string[];
  attempts: string[];
}

describe('the plugin under Node’s permission model', () => {
  let trace: Trace;
  let folder: string;

  function traced(...files: string[]): Trace {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        permission,
        `--allow-fs-read=${path.join(root, 'node_modules')}/*`,
        `--allow-fs-read=${path.join(root, 'dist')}/*`,
        `--allow-fs-read=${path.join(root, 'package.json')}`,
        `--allow-fs-read=${fixtures}/*`,
        `--allow-fs-read=${folder}/*`,
        path.join(fixtures, 'traced-lint.mjs'),
        bundle,
        path.join(folder, 'extension'),
        ...files,
      ],
      { encoding: 'utf8' },
    );
    if (!stdout.startsWith('{')) throw new Error(stderr);
    return JSON.parse(stdout) as Trace;
  }

  beforeAll(() => {
    // Outside the repository, so that what is allowed for ESLint does not allow it for the extension.
    folder = mkdtempSync(path.join(os.tmpdir(), 'webext-ports-traced-'));
    cpSync(path.join(fixtures, 'extension'), path.join(folder, 'extension'), { recursive: true });
    writeFileSync(path.join(folder, 'outside.js'), 'export const greet = (port) => port.postMessage(1);');
    trace = traced('background.js', 'content.js', 'popup.js', 'scripts/feed.js');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('works as ever, with no right to write, to start a process or to open a connection', () => {
    expect(trace.reports).toContain('background.js webext-ports/no-unserializable-message');
    expect(trace.reports).toContain('background.js webext-ports/no-unsupported-port-error');
    expect(trace.attempts).toEqual([]);
  });

  it('follows ports from file to file, and connections through the extension', () => {
    // The port comes from the popup, which imports this file; the listener is in the content script alone.
    expect(trace.reports).toContain('scripts/feed.js webext-ports/no-unserializable-message');
    expect(trace.reports).toContain('background.js webext-ports/no-runtime-connect-to-content-script');
  });

  it('reads the manifest, what it names, and what these files import or name, and nothing else', () => {
    expect(trace.read).toEqual([
      'background.js',
      'content.js',
      'manifest.json',
      'popup.html',
      'popup.js',
      'scripts/feed.js',
      'viewer.html',
      'viewer.js',
    ]);
  });

  it('looks for where the extension begins, and no further', () => {
    const others = trace.touched.filter((file) => !trace.read.includes(file));
    expect(others.sort()).toEqual(['.', 'package.json', 'scripts/package.json']);
  });

  it('looks through the scripts of the package where a file that nothing names speaks of a type of others', () => {
    const { reports, read } = traced('loose.ts');
    expect(reports).toEqual(['loose.ts webext-ports/no-unserializable-message']);
    expect(read).toContain('globals.d.ts');
    expect(read).toContain('scripts/unnamed.js');
    expect(read.filter((file) => !/\.(?:[jt]s|html)$|^manifest\.json$/.test(file))).toEqual([]);
  });

  it('does not follow a link out of the project', () => {
    symlinkSync(path.join(folder, 'outside.js'), path.join(folder, 'extension/linked.js'));
    appendFileSync(path.join(folder, 'extension/content.js'), "import './linked.js';\n");
    const { touched, read } = traced('content.js', 'background.js', 'loose.ts');
    expect(touched).toContain('linked.js');
    expect(read).not.toContain('linked.js');
    expect(read.filter((file) => file.startsWith('..'))).toEqual([]);
  });

  it('looks nowhere else, although a configuration of the compiler says so', () => {
    const options = { baseUrl: '..', paths: { '@/*': ['../*'] } };
    writeFileSync(path.join(folder, 'extension/tsconfig.json'), JSON.stringify({ compilerOptions: options }));
    writeFileSync(
      path.join(folder, 'extension/aliased.js'),
      "import { greet } from '@/outside.js';\nimport { other } from 'outside';\ngreet(chrome.runtime.connect());\nother(chrome.runtime.connect()).postMessage(new Map());",
    );
    const { touched } = traced('aliased.js');
    expect(touched).toContain('tsconfig.json');
    expect(touched.filter((file) => file.startsWith('..'))).toEqual([]);
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
