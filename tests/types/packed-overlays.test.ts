import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack, remove, temporaryFolder } from '../../scripts/pack.ts';
import { compile } from '../../scripts/types/compile.ts';
import { root } from '../../scripts/types/programs.ts';

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

/** The ways in which it is compiled. Plasmo's projects still resolve as Node 10 did, by `typesVersions` in place of `exports`. */
const ways = [
  { moduleResolution: 'bundler', exactOptionalPropertyTypes: true },
  { moduleResolution: 'node10', exactOptionalPropertyTypes: false },
];

/** A project with the package unpacked into it, and the host package beside; outside the repository. */
function layOut(project: string, tarball: string, { packages }: Host): void {
  const modules = path.join(project, 'node_modules');
  const own = path.join(modules, 'webext-ports');
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['xzf', tarball, '-C', own, '--strip-components=1']);
  for (const [needed, source] of Object.entries(packages)) {
    try {
      cpSync(path.join(root, 'node_modules', source), path.join(modules, needed), { recursive: true });
    } catch (error) {
      // What a host no longer depends on is not installed.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}

const projects = [
  ...Object.entries(hosts).map(([name, host]) => ({ name, host, age: 'the latest' })),
  ...Object.entries(olderHosts).map(([name, host]) => ({ name, host, age: 'an older' })),
];

describe('the packed package beside a host package', () => {
  let folder: string;
  const folderOf = (name: string, age: string): string => path.join(folder, name, age);
  const testOf = (name: string): string => path.join(root, `test-d/overlay-${name}/ports.ts`);

  beforeAll(async () => {
    folder = await temporaryFolder();
    const { tarball } = pack(folder);
    for (const { name, age, host } of projects) {
      layOut(folderOf(name, age), tarball, host);
      copyFileSync(testOf(name), path.join(folderOf(name, age), 'ports.ts'));
    }
  });
  afterAll(() => remove(folder));

  // Compiled in one way after the other: what is read under the same options is read once.
  it.each(ways.flatMap((way) => projects.map((project) => ({ ...way, ...project }))))(
    '$name, $age, as $moduleResolution resolves: the same is right and the same is wrong',
    async ({ name, age, host: { types }, ...way }) => {
      const modules = path.join(folderOf(name, age), 'node_modules');
      const options = {
        noEmit: true,
        strict: true,
        skipLibCheck: false,
        skipDefaultLibCheck: true,
        target: 'es2022',
        lib: ['es2022', 'dom'],
        module: 'esnext',
        ignoreDeprecations: '6.0',
        types,
        typeRoots: [path.join(modules, '@types')],
        ...way,
      };
      const files = [path.join(folderOf(name, age), 'ports.ts')];
      // Every `@ts-expect-error` must be needed, and nothing else be wrong.
      expect(await compile({ version: '6.0', files, options })).toEqual([]);
      expect(readFileSync(testOf(name), 'utf8').match(/@ts-expect-error/g)!.length).toBeGreaterThan(8);
    },
  );
});
