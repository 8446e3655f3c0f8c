import { createRequire } from 'node:module';
import type ts from 'typescript';
import { scratch, type Compilation, type CompileError } from './compilation.ts';
import { compilers, type Version } from './compilers.ts';

type Typescript = typeof ts;

const require = createRequire(import.meta.url);

/**
 * The files of the last kind of compilation, parsed. Kept for one compiler with one set of options only: what a
 * compiler has read is bound by its options, and all of them together would not fit into memory.
 */
let kept: { key: string; files: Map<string, ts.SourceFile | undefined> } = { key: '', files: new Map() };

function keptFor(
  version: Version,
  options: Readonly<Record<string, unknown>>,
): Map<string, ts.SourceFile | undefined> {
  // Which packages are ambient, and where they are found, does not change how a file is read.
  const key = version + JSON.stringify({ ...options, types: undefined, typeRoots: undefined });
  if (kept.key !== key) kept = { key, files: new Map() };
  return kept.files;
}

function errorOf(typescript: Typescript, { file, start, messageText }: ts.Diagnostic): CompileError {
  return {
    file: file?.fileName ?? '',
    line: file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0,
    text: typescript.flattenDiagnosticMessageText(messageText, '\n'),
  };
}

/** Compiles in this process: the standard library is read once for all programs under the same options. */
export function compileByApi({ version, files, options }: Compilation): CompileError[] {
  const typescript = require(compilers[version]) as Typescript;
  const { options: settings, errors } = typescript.convertCompilerOptionsFromJson(options, scratch);
  const host = typescript.createCompilerHost(settings);
  const read = host.getSourceFile.bind(host);
  const sources = keptFor(version, options);
  host.getSourceFile = (name, target, ...more) => {
    // A module and a script are read differently, so what the file is taken for belongs to the key.
    const key = name + JSON.stringify(target);
    if (!sources.has(key)) sources.set(key, read(name, target, ...more));
    return sources.get(key);
  };
  const program = typescript.createProgram(files, settings, host);
  return [...errors, ...typescript.getPreEmitDiagnostics(program)].map((error) => errorOf(typescript, error));
}
