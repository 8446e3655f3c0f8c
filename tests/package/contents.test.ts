import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { pack, remove, temporaryFolder, type Pack } from '../../scripts/pack.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function tool(file: string, ...parameters: string[]): string {
  return execFileSync(process.execPath, [path.join(root, 'node_modules', file), ...parameters], {
    cwd: root,
    encoding: 'utf8',
  });
}

describe('what is published', () => {
  let folder: string;
  let packed: Pack;

  beforeAll(async () => {
    folder = await temporaryFolder();
    packed = pack(folder);
  });
  afterAll(() => remove(folder));

  it('holds what users need and nothing else', () => {
    const strangers = packed.files
      .map((file) => file.path)
      .filter(
        (file) =>
          !/^(dist\/(index|types-only)\.js|types\/[^/]+\.d\.ts|schemas\/[^/]+\.json|index\.d\.ts)$/.test(
            file,
          ) &&
          !['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'THIRD-PARTY-NOTICES.md'].includes(file),
      );
    expect(strangers).toEqual([]);
    const files = packed.files.map((file) => file.path);
    expect(files).toEqual(
      expect.arrayContaining([
        'dist/index.js',
        'index.d.ts',
        'LICENSE',
        'README.md',
        'THIRD-PARTY-NOTICES.md',
      ]),
    );
  });

  it('is small enough to be installed without a thought', () => {
    const kilobytes = packed.files.reduce((sum, { size }) => sum + size, 0) / 1024;
    // Of which two thirds are the bundle, not minified, so that a stack trace says something.
    expect(kilobytes).toBeLessThan(1300);
  });

  it('has no run-time dependency and runs nothing when installed', () => {
    expect(packageJson).not.toHaveProperty('dependencies');
    for (const script of ['preinstall', 'install', 'postinstall', 'prepare']) {
      expect(packageJson.scripts).not.toHaveProperty(script);
    }
  });

  it('imports nothing but built-in modules of Node', async () => {
    const bundle = await readFile(path.join(root, 'dist/index.js'), 'utf8');
    const imported = [...bundle.matchAll(/^\s*(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)"/gm)].map(
      (match) => match[1],
    );
    expect(imported.filter((specifier) => !specifier?.startsWith('node:'))).toEqual([]);
    expect(bundle).not.toMatch(/\brequire\("(?!node:)/);
  });

  it('has its own version in the plugin', async () => {
    const { default: plugin } = (await import(path.join(root, 'dist/index.js'))) as {
      default: { meta: { name: string; version: string } };
    };
    expect(plugin.meta).toMatchObject({ name: packageJson.name, version: packageJson.version });
  });

  it('pleases publint', () => {
    expect(tool('publint/src/cli.js', '--strict', '--pack', 'false')).toContain('All good!');
  });

  it('resolves with the right types in every way of resolving modules, that of Node 10 included', () => {
    // That CommonJS gets an ES module is meant: Node hands it the plugin by its export `module.exports`.
    expect(
      tool(
        '@arethetypeswrong/cli/dist/index.js',
        '--ignore-rules',
        'cjs-resolves-to-esm',
        '--',
        packed.tarball,
      ),
    ).toContain('No problems found');
  });

  it('names each entry point for the resolution of Node 10, too', () => {
    const entryPoints = Object.entries(packageJson.exports).flatMap(([name, target]) =>
      name === '.' || typeof target === 'string' ? [] : [[name.slice(2), [target.types]]],
    );
    expect(packageJson.typesVersions).toEqual({ '*': Object.fromEntries(entryPoints) as object });
  });
});
