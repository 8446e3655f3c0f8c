import type { TSESLint } from '@typescript-eslint/utils';
import { Linter } from 'eslint';
import { portsOf, type Ports } from '../../rules/ports/index.ts';

/** A file that is linted: what ESLint is told of it. */
export interface AskedFile {
  readonly text: string;
  readonly name: string;
  readonly cwd?: string;
  readonly languageOptions: object;
}

/** Asks the engine about a file, as a rule would. */
export function askFile<Answer>(
  { text, name, cwd, languageOptions }: AskedFile,
  question: (ports: Ports) => Answer,
): Answer {
  let answer: { value: Answer } | undefined;
  const rule = {
    create: (context: Readonly<TSESLint.RuleContext<string, []>>) => ({
      'Program:exit'() {
        answer = { value: question(portsOf(context)) };
      },
    }),
  };
  const config = {
    files: ['**/*.*'],
    languageOptions,
    plugins: { test: { rules: { ask: rule } } },
    rules: { 'test/ask': 'error' },
  };
  const linter = cwd === undefined ? new Linter() : new Linter({ cwd });
  const messages = linter.verify(text, config as unknown as Linter.Config, name);
  if (!answer) throw new Error(`${messages[0]?.message ?? 'The rule did not run.'}\n${text}`);
  return answer.value;
}

/** The lines whose `postMessage` is taken for a port's. */
export function linesWithPortsIn(file: AskedFile): number[] {
  return askFile(file, (ports) => [
    ...new Set(ports.calls('postMessage').map(({ node }) => node.loc.start.line)),
  ]);
}
