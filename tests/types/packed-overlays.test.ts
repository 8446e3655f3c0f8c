import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/types/programs.ts';
import { strip } from '../../scripts/types/expectations.ts';

interface Host {
  /** What it needs, and under which name it is installed here. */
  packages: Record<string, string>;
  /** What of it is ambient. */
  types: string[];
}

function installed(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, name]));
}

const ofChrome = installed('@types/filesystem', '@types/filewriter', '@types/har-format');

const hosts: Record<string, Host> = {
  chrome: { packages: { ...installed('@types/chrome'), ...ofChrome }, types: ['chrome'] },
  firefox: { packages: installed('@types/firefox-webext-browser'), types: ['firefox-webext-browser'] },
  polyfill: { packages: installed('@types/webextension-polyfill'), types: [] },
  wxt: { packages: { ...installed('@wxt-dev/browser'), ...ofChrome }, types: [] },
};

/** Versions that many extensions still have. They differ from the latest in what an event is, and has. */
const olderHosts: Record<string, Host> = {
  chrome: { packages: { '@types/chrome': 'old-chrome-types', ...ofChrome }, types: ['chrome'] },
  firefox: {
    packages: { '@types/firefox-webext-browser': 'old-firefox-types' },
    types: ['firefox-webext-browser'],
  },
  polyfill: { packages: { '@types/webextension-polyfill': 'old-polyfill-types' }, types: [] },
  wxt: { packages: { '@wxt-dev/browser': 'old-wxt-browser', ...ofChrome }, types: [] },
};

describe('the packed package beside a host package', () => {
  let folder: string;
  let tarball: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'webext-ports-overlays-'));
    const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    });
    const [packed] = JSON.parse(output) as [{ filename: string }];
    tarball = path.join(folder, packed.filename);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ...Object.entries(hosts).map(([name, host]) => ({ name, host, age: 'the latest' })),
    ...Object.entries(olderHosts).map(([name, host]) => ({ name, host, age: 'an older' })),
  ])('$name, $age: the same is right and the same is wrong', ({ name, age, host: { packages, types } }) => {
    const project = path.join(folder, name, age);
    const own = path.join(project, 'node_modules/webext-ports');
    mkdirSync(own, { recursive: true });
    execFileSync('tar', ['xzf', tarball, '-C', own, '--strip-components=1']);
    for (const [needed, source] of Object.entries(packages)) {
      const from = path.join(root, 'node_modules', source);
      try {
        cpSync(from, path.join(project, 'node_modules', needed), { recursive: true });
      } catch (error) {
        // What a host no longer depends on is not installed.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
    }
    const test = path.join(root, `test-d/overlay-${name}/ports.ts`);
    writeFileSync(path.join(project, 'ports.ts'), readFileSync(test, 'utf8'));
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    // Plasmo's projects still resolve as Node 10 did, by `typesVersions` in place of `exports`.
    for (const [moduleResolution, exactOptionalPropertyTypes] of [
      ['bundler', true],
      ['node10', false],
    ]) {
      const compilerOptions = {
        noEmit: true,
        strict: true,
        exactOptionalPropertyTypes,
        skipLibCheck: false,
        target: 'es2022',
        lib: ['es2022', 'dom'],
        module: 'esnext',
        moduleResolution,
        ignoreDeprecations: '6.0',
        types,
      };
      writeFileSync(
        path.join(project, 'tsconfig.json'),
        JSON.stringify({ compilerOptions, files: ['ports.ts'] }),
      );
      // Every `@ts-expect-error` must be needed, and nothing else be wrong: then the compiler ends 0.
      execFileSync(process.execPath, [tsc, '-p', project], { stdio: 'pipe' });
    }
    expect(strip(test).expectations.length).toBeGreaterThan(8);
  });
});
