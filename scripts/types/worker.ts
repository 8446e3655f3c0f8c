/** Runs the groups of jobs that the process which started this one asks for, and answers with what failed. */
import { rmSync } from 'node:fs';
import { scratch } from './compilation.ts';
import { groups } from './jobs.ts';

/** A group, by its place, and the jobs of it that were chosen. */
export interface Question {
  group: number;
  labels: readonly string[];
}

export interface Failure {
  label: string;
  problems: readonly string[];
}

async function failuresIn({ group, labels }: Question): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const { label, run } of groups[group] ?? []) {
    const problems = labels.includes(label) ? await run() : [];
    if (problems.length > 0) failures.push({ label, problems });
  }
  return failures;
}

process.on('message', (question: Question) => {
  void failuresIn(question).then((failures) => process.send?.(failures));
});
process.on('disconnect', () => {
  rmSync(scratch, { recursive: true, force: true });
});
