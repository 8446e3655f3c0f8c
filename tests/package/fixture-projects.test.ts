import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedReports, type Expectation } from './expectations.ts';
import { install, pack, remove, temporaryFolder } from '../../scripts/pack.ts';

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));
const projects = await readdir(fixtures);
const run = promisify(execFile);

interface LintResult {
  filePath: string;
  messages: { line: number; ruleId: string | null; message: string }[];
}

async function lint(project: string): Promise<Expectation[]> {
  const eslint = path.join(project, 'node_modules/eslint/bin/eslint.js');
  const { stdout } = await run(process.execPath, [eslint, '--format', 'json', 'src'], { cwd: project }).catch(
    (error: unknown) => error as { stdout: string },
  );
  const results = JSON.parse(stdout) as LintResult[];
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => ({
      file: path.relative(project, filePath).replaceAll('\\', '/'),
      line,
      rule: ruleId ?? message,
    })),
  );
}

describe('the packed package, installed into projects', () => {
  let folder: string;
  let tarball: string;

  beforeAll(async () => {
    folder = await temporaryFolder();
    ({ tarball } = pack(folder));
  });
  afterAll(() => remove(folder));

  it.each(projects)('%s gets exactly the marked reports', async (name) => {
    // An `.eslintrc` finds plugins by the names of their packages.
    const packageName = name.endsWith('eslintrc') ? 'eslint-plugin-webext-ports' : 'webext-ports';
    const project = await install(path.join(fixtures, name), tarball, packageName);
    try {
      const files = (await readdir(path.join(project, 'src'))).map((file) => `src/${file}`);
      const expected = await expectedReports(project, files);
      expect(expected.length).toBeGreaterThan(0);
      expect(await lint(project)).toEqual(expected);
      const installed = await readdir(path.join(project, 'node_modules'));
      expect(installed.includes('typescript')).toBe(name.startsWith('typescript'));
    } finally {
      await remove(project);
    }
  });
});
