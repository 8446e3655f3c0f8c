import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { eslint, fixtures, reportsIn, run } from './run.ts';

const project = path.join(fixtures, 'project');
const oxlint = (folder: string, ...parameters: string[]) => run('oxlint/bin/oxlint', folder, parameters);

interface Diagnostic {
  code: string;
  message: string;
  filename: string;
  labels: [{ span: { line: number; column: number } }];
}

describe('oxlint with the built plugin', () => {
  it('reports what ESLint reports, at the same places and in the same words', () => {
    const { diagnostics } = JSON.parse(oxlint(project, '-f', 'json').stdout) as { diagnostics: Diagnostic[] };
    const byEslint = reportsIn(eslint(project, ['-f', 'json', '.']));
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(
      diagnostics.map(({ code, message, labels: [{ span }] }) => [code, span.line, span.column, message]),
    ).toEqual(
      byEslint['background.js']?.map(({ ruleId, line, column, message }) => [
        ruleId.replace('/', '(').concat(')'),
        line,
        column,
        message,
      ]),
    );
    expect(diagnostics.map(({ filename }) => filename)).toEqual(['background.js', 'background.js']);
  });

  it('writes annotations for GitHub', () => {
    const { stdout } = oxlint(project, '-f', 'github');
    expect(stdout).toMatch(
      /^::error file=background\.js,line=4,.*title=webext-ports\(no-unserializable-message\)::.*A Map .*\.$/m,
    );
  });

  it('applies suggestions when told to', async () => {
    const copy = await mkdtemp(path.join(fixtures, '.suggested-'));
    try {
      await cp(project, copy, { recursive: true });
      oxlint(copy, '--fix-suggestions', 'background.js');
      expect(await readFile(path.join(copy, 'background.js'), 'utf8')).toContain('unread: [...unread]');
    } finally {
      await rm(copy, { recursive: true });
    }
  });
});
