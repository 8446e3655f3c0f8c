import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { hostWith } from '../../scripts/virtual-host.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const options: ts.CompilerOptions = {
  strict: true,
  allowJs: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ESNext,
  lib: ['lib.esnext.full.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ['chrome'],
};

/** The absolute name that a file of a program has. */
export function fileNamed(name: string): string {
  return path.posix.join(root.replaceAll('\\', '/'), 'virtual', name);
}

/** A program of files that exist in memory only, by their names. */
export function programOf(files: ReadonlyMap<string, string>): ts.Program {
  const virtual = new Map([...files].map(([name, text]) => [fileNamed(name), text]));
  // No folder of them is on disk.
  const host = {
    ...hostWith(virtual, options),
    getCurrentDirectory: () => root,
    directoryExists: () => true,
  };
  return ts.createProgram({ rootNames: [...virtual.keys()], options, host });
}
