import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

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

/** The libraries are parsed once for all programs. */
const parsed = new Map<string, ts.SourceFile | undefined>();

function hostWith(virtual: ReadonlyMap<string, string>): ts.CompilerHost {
  const disk = ts.createCompilerHost(options);
  return {
    ...disk,
    getCurrentDirectory: () => root,
    directoryExists: () => true,
    fileExists: (file) => virtual.has(file) || disk.fileExists(file),
    readFile: (file) => virtual.get(file) ?? disk.readFile(file),
    getSourceFile(file, languageVersion) {
      const text = virtual.get(file);
      if (text !== undefined) return ts.createSourceFile(file, text, languageVersion, true);
      if (!parsed.has(file)) parsed.set(file, disk.getSourceFile(file, languageVersion));
      return parsed.get(file);
    },
  };
}

/** The absolute name that a file of a program has. */
export function fileNamed(name: string): string {
  return path.posix.join(root.replaceAll('\\', '/'), 'virtual', name);
}

/** A program of files that exist in memory only, by their names. */
export function programOf(files: ReadonlyMap<string, string>): ts.Program {
  const virtual = new Map([...files].map(([name, text]) => [fileNamed(name), text]));
  return ts.createProgram({ rootNames: [...virtual.keys()], options, host: hostWith(virtual) });
}
