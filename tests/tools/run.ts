import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Projects of a user, inside this repository so that `webext-ports` is the built package itself. */
export const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));

export interface Output {
  stdout: string;
  stderr: string;
  status: number | null;
}

export function run(tool: string, folder: string, parameters: readonly string[], env = {}): Output {
  return spawnSync(process.execPath, [path.join(root, 'node_modules', tool), ...parameters], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

export function eslint(folder: string, parameters: readonly string[], env = {}): Output {
  return run('eslint/bin/eslint.js', folder, parameters, env);
}

export interface LintMessage {
  ruleId: string;
  line: number;
  column: number;
  message: string;
}

/** What ESLint's JSON says, by the file's name. */
export function reportsIn({ stdout, stderr }: Output): Record<string, LintMessage[]> {
  if (!stdout.startsWith('[')) throw new Error(`ESLint gave no reports.\n${stdout}${stderr}`);
  const results = JSON.parse(stdout) as { filePath: string; messages: LintMessage[] }[];
  return Object.fromEntries(results.map(({ filePath, messages }) => [path.basename(filePath), messages]));
}
