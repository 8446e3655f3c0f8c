import type { TSESLint } from '@typescript-eslint/utils';
import type { Project } from '../project/index.ts';

export type ProblemMessage = 'invalidSetting';

/** Reports what is wrong with the settings or the manifest at the head of the file. */
export function reportProblems(
  context: Readonly<TSESLint.RuleContext<ProblemMessage, readonly unknown[]>>,
  { problems }: Project,
): void {
  if (problems.length === 0) return;
  // Columns count from 0 in a script, and from 1 in the languages of other plugins.
  const column = (context.sourceCode.ast.type as string) === 'Program' ? 0 : 1;
  for (const problem of problems) {
    context.report({ loc: { line: 1, column }, messageId: 'invalidSetting', data: { problem } });
  }
}
