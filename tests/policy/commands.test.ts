import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../..', import.meta.url));

const files = [
  ...readdirSync(path.join(root, 'scripts')).map((name) => `scripts/${name}`),
  'tests/browsers/run.ts',
].filter((file) => file.endsWith('.ts') && file !== 'scripts/command.ts');

const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const commands = files.filter((file) => textOf(file).includes('calledWith('));

function run(file: string, argument: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', file, argument], { cwd: root, encoding: 'utf8' });
}

describe('commands', () => {
  it('ask one helper what they were called with', () => {
    const others = files.filter((file) => /process\.argv(?!\[1\])|parseArgs/.test(textOf(file)));
    expect(others).toEqual([]);
    expect(commands.length).toBeGreaterThan(10);
  });

  it.each(commands)('%s says in a sentence what it does not know, and how it is called', (file) => {
    const { status, stderr } = run(file, '--nonsense');
    expect(stderr).toMatch(/^Unknown option '--nonsense'\.\n\nUsage: npm run [\w:-]+/);
    const [, name = ''] = /npm run ([\w:-]+)/.exec(stderr) ?? [];
    expect((packageJson.scripts as Record<string, string>)[name]).toContain(file);
    expect(status).toBe(2);
  });

  it('say how they are called when they are asked', () => {
    const { status, stdout, stderr } = run('tests/browsers/run.ts', '--help');
    expect(stdout).toMatch(/^Usage: npm run test:browsers -- \[--payload/);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('take no more words than they know of, and numbers where they want numbers', () => {
    expect(run('scripts/site.ts', 'docs').stderr).toMatch(/^Unexpected argument 'docs'\.\n\nUsage:/);
    expect(run('scripts/check-foreign.ts', '--files=many').stderr).toBe(
      "--files must be a number, but it is 'many'.\n",
    );
  });
});
