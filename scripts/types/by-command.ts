import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scratch, type Compilation, type CompileError } from './compilation.ts';
import { compilers } from './compilers.ts';
import { root } from './programs.ts';

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

let configurations = 0;

function configure({ files, options }: Compilation): string {
  mkdirSync(scratch, { recursive: true });
  const file = path.join(scratch, `${configurations++}.json`);
  writeFileSync(file, JSON.stringify({ compilerOptions: options, files }));
  return file;
}

/** Compiles in a process of its own, by what the compiler prints. */
export async function compileByCommand(compilation: Compilation): Promise<CompileError[]> {
  const configuration = configure(compilation);
  const tsc = path.join(root, 'node_modules', compilers[compilation.version], 'bin/tsc');
  const output = await new Promise<string>((resolve, reject) => {
    const child = spawn(process.execPath, [tsc, '-p', configuration, '--pretty', 'false'], { cwd: scratch });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.on('error', reject);
    child.on('close', () => resolve(text));
  });
  rmSync(configuration);
  return parse(output);
}
