import path from 'node:path';
import type { Version } from './compilers.ts';
import { root } from './programs.ts';

/** One error as the compiler tells it: what is wrong, and the elaboration below. */
export interface CompileError {
  file: string;
  line: number;
  text: string;
}

/** What one run of a compiler is given. */
export interface Compilation {
  version: Version;
  files: readonly string[];
  /** As a tsconfig.json has them. */
  options: Readonly<Record<string, unknown>>;
}

/**
 * Where configurations and stripped copies are written: inside the repository, so that it resolves its own name, and in
 * a folder of this process, since others write the same copies.
 */
export const scratch = path.join(root, '.bench/types', String(process.pid));
