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
  // Columns count from 0 in a script, and from 1 in the languages of other plugins.
  const column = (context.sourceCode.ast.type as string) === 'Program' ? 0 : 1;
  for (const problem of problems) {
    context.report({ loc: { line: 1, column }, messageId: 'invalidSetting', data: { problem } });
  }
}
