import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface PackedFile {
  path: string;
  size: number;
}

export interface Pack {
  tarball: string;
  files: readonly PackedFile[];
}

/** Packs the built package as `npm publish` would, into a folder. */
export function pack(into: string): Pack {
  const report = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', into], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const parsed = JSON.parse(report) as unknown;
  // npm 10 and 11 print a list, npm 12 an object by package name.
  const [entry] = (Array.isArray(parsed) ? parsed : Object.values(parsed as object)) as [
    { filename: string; files: PackedFile[] },
  ];
  return { tarball: path.join(into, entry.filename), files: entry.files };
}

export function temporaryFolder(): Promise<string> {
  return mkdtemp(path.join(os.tmpdir(), 'webext-ports-'));
}

/** Lays a fixture project out in a folder of its own, outside the repository, with the tarball installed by some name. */
export async function install(fixture: string, tarball: string, name = 'webext-ports'): Promise<string> {
  const project = await temporaryFolder();
  await cp(fixture, project, { recursive: true });
  execFileSync(
    'npm',
    [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      '--ignore-scripts',
      `${name}@file:${tarball}`,
    ],
    { cwd: project, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  return project;
}

export function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
