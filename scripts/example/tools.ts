import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Report } from './marks.ts';

function runTool(project: string, tool: string, parameters: readonly string[]): string {
  const { stdout, stderr, error } = spawnSync(
    process.execPath,
    [path.join(project, 'node_modules', tool), ...parameters],
    { cwd: project, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (error) throw error;
  if (!stdout && stderr) throw new Error(`${tool} ${parameters.join(' ')} failed:\n${stderr}`);
  return stdout;
}

/** The reports as a person sees them on a terminal. */
export function lintForReading(project: string, target: string): string {
  return runTool(project, 'eslint/bin/eslint.js', [target, '--no-color']);
}

export function lint(project: string, target: string): Report[] {
  const results = JSON.parse(runTool(project, 'eslint/bin/eslint.js', ['--format', 'json', target])) as {
    filePath: string;
    messages: { line: number; ruleId: string | null; message: string }[];
  }[];
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => ({
      file: path.relative(project, filePath).replaceAll('\\', '/'),
      line,
      id: ruleId ?? 'ESLint',
      text: message,
    })),
  );
}

const compilerError = /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/gm;

export function typeCheck(project: string, config: string): Report[] {
  const output = runTool(project, 'typescript/bin/tsc', ['--noEmit', '--pretty', 'false', '-p', config]);
  const reports = [...output.matchAll(compilerError)].map(([, file, line, id, text]) => ({
    file: file ?? '',
    line: Number(line),
    id: id ?? '',
    text: text ?? '',
  }));
  if (reports.length === 0 && output.trim()) throw new Error(`tsc -p ${config} says:\n${output}`);
  return reports;
}
