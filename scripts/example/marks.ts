import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** One report of ESLint or one error of the compiler, at a line of a file. */
export interface Report {
  file: string;
  line: number;
  /** A rule, as `webext-ports/<rule>`, or a compiler error, as `TS2345`. */
  id: string;
  text: string;
}

const mark = /(?:\/\/|\/\*)\s*reported: (\S+)/;

/** The reports that a file is marked to get: `// reported: <id>` stands on a line of its own before the line concerned. */
async function marksOf(root: string, file: string): Promise<Report[]> {
  const lines = (await readFile(path.join(root, file), 'utf8')).split('\n');
  const isMark = (text: string | undefined) => text !== undefined && mark.test(text);
  return lines.flatMap((text, index) => {
    const id = mark.exec(text)?.[1];
    if (!id) return [];
    let target = index + 1;
    while (isMark(lines[target])) target++;
    return [{ file, line: target + 1, id, text: '' }];
  });
}

export async function marks(root: string, files: readonly string[]): Promise<Report[]> {
  return (await Promise.all(files.map((file) => marksOf(root, file)))).flat();
}

function key({ file, line, id }: Report): string {
  return `${file}:${line} ${id}`;
}

export interface Difference {
  missing: readonly string[];
  unexpected: readonly string[];
}

/** What is marked and not reported, and what is reported and not marked. Two alike on a line count as one. */
export function compare(expected: readonly Report[], actual: readonly Report[]): Difference {
  const wanted = new Set(expected.map(key));
  const got = new Set(actual.map(key));
  return {
    missing: [...wanted].filter((entry) => !got.has(entry)),
    unexpected: [...got].filter((entry) => !wanted.has(entry)),
  };
}
