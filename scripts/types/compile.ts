import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compilers, type Version } from './compilers.ts';
import { root } from './programs.ts';

/** One error as the compiler prints it: its first line, and the elaboration below. */
export interface CompileError {
  file: string;
  line: number;
  text: string;
}

/** Where configurations and stripped copies are written: inside the repository, so that it resolves its own name. */
export const scratch = path.join(root, '.bench/types');

const heading = /^(?<file>[^\s(][^(]*)\((?<line>\d+),\d+\): error (?<text>.*)$/;

function parse(output: string): CompileError[] {
  const errors: CompileError[] = [];
  for (const line of output.split('\n')) {
    const groups = heading.exec(line)?.groups;
    const last = errors.at(-1);
    if (groups) {
      errors.push({
        file: path.resolve(scratch, groups['file'] ?? ''),
        line: Number(groups['line']),
        text: groups['text'] ?? '',
      });
    } else if (last && line.startsWith(' ')) {
      last.text += `\n${line}`;
    } else if (line.includes('error TS')) {
      errors.push({ file: '', line: 0, text: line });
    }
  }
  return errors;
}

/** Compiles some files by one version of the compiler, in a process of its own. */
export async function compile(
  version: Version,
  label: string,
  files: readonly string[],
  compilerOptions: Readonly<Record<string, unknown>>,
): Promise<CompileError[]> {
  mkdirSync(scratch, { recursive: true });
  const config = path.join(scratch, `${label.replaceAll(/\W+/g, '-')}-${version}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const tsc = path.join(root, 'node_modules', compilers[version], 'bin/tsc');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tsc, '-p', config, '--pretty', 'false'], { cwd: scratch });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', () => resolve(parse(output)));
  });
}
