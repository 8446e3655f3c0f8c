import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** A report that a fixture is marked with: `// expect <rule>` on the line before it. */
export interface Expectation {
  file: string;
  line: number;
  rule: string;
}

const mark = /^\s*\/\/ expect (\S+)/;

export async function expectedReports(project: string, files: readonly string[]): Promise<Expectation[]> {
  const expected: Expectation[] = [];
  for (const file of files) {
    const lines = (await readFile(path.join(project, file), 'utf8')).split('\n');
    lines.forEach((text, index) => {
      const rule = mark.exec(text)?.[1];
      if (rule) expected.push({ file, line: index + 2, rule });
    });
  }
  return expected;
}
