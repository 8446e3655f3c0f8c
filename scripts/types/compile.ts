import { compileByApi } from './by-api.ts';
import { compileByCommand } from './by-command.ts';
import type { Compilation, CompileError } from './compilation.ts';
import type { Version } from './compilers.ts';

/** Whether a compiler is a program of its own; the older ones can be loaded into this process. */
function isCommand(version: Version): boolean {
  return version.startsWith('7');
}

/** Compiles some files by one version of the compiler. */
export async function compile(compilation: Compilation): Promise<CompileError[]> {
  return isCommand(compilation.version) ? compileByCommand(compilation) : compileByApi(compilation);
}
