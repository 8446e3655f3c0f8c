import type { TSESLint } from '@typescript-eslint/utils';
import { projectOf } from '../project/index.ts';

export type ProblemMessage = 'invalidSetting';

const told = new WeakSet<object>();

/** Reports what is wrong with the settings or the manifest at the head of the file, once however many rules run. */
export function reportProblems(
  context: Readonly<TSESLint.RuleContext<ProblemMessage, readonly unknown[]>>,
): void {
  const { problems } = projectOf(context);
  if (problems.length === 0 || told.has(context.sourceCode.ast)) return;
  told.add(context.sourceCode.ast);
  for (const problem of problems) {
    context.report({ loc: { line: 1, column: 0 }, messageId: 'invalidSetting', data: { problem } });
  }
}
