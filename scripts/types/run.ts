import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { groups } from './jobs.ts';
import type { Failure, Question } from './worker.ts';

const worker = fileURLToPath(new URL('worker.ts', import.meta.url));

/** Asks a process; one that ends instead of answering is an error. */
function ask(child: ChildProcess, question: Question): Promise<Failure[]> {
  return new Promise((resolve, reject) => {
    const ended = (): void => {
      reject(new Error(`The process that checked "${question.labels[0] ?? ''}" and what follows ended.`));
    };
    child.once('exit', ended);
    child.once('message', (failures) => {
      child.off('exit', ended);
      resolve(failures as Failure[]);
    });
    child.send(question);
  });
}

/** Answers questions, one after the other, in a process of its own, until there are no more. */
async function work(questions: Question[], tell: (failure: Failure) => void): Promise<void> {
  const child = fork(worker);
  try {
    for (let next = questions.shift(); next; next = questions.shift()) (await ask(child, next)).forEach(tell);
  } finally {
    if (child.connected) child.disconnect();
  }
}

/** Runs all jobs whose label has the given words, on every core, and tells how many failed. */
export async function runTypeTests(words: readonly string[]): Promise<number> {
  const started = performance.now();
  const questions = groups
    .map((jobs, group) => ({ group, labels: jobs.map(({ label }) => label) }))
    .map(({ group, labels }) => ({
      group,
      labels: labels.filter((label) => words.every((word) => label.includes(word))),
    }))
    .filter(({ labels }) => labels.length > 0);
  const count = questions.flatMap(({ labels }) => labels).length;
  let failed = 0;
  const tell = ({ label, problems }: Failure): void => {
    failed++;
    console.error(`✗ ${label}\n${problems.map((problem) => `    ${problem}`).join('\n')}`);
  };
  const workers = Math.min(availableParallelism(), questions.length);
  await Promise.all(Array.from({ length: workers }, () => work(questions, tell)));
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${count - failed} of ${count} type checks passed (${seconds} s)`);
  return count > 0 && failed === 0 ? 0 : 1;
}
