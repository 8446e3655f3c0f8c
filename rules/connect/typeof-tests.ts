import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { literalString } from '../syntax/names.ts';
import { shownBefore } from '../syntax/tests-before.ts';
import { unwrap } from '../syntax/unwrap.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What tests around an expression say of its being a number. */
export type Numberness = 'number' | 'not a number' | 'untested' | 'unclear';

/** `typeof x === 'number'`, for the text of `x`: the type, and whether it is compared by being equal. */
function typeofTest(
  sourceCode: SourceCode,
  test: TSESTree.Node,
  text: string,
): { type: string; equal: boolean } | undefined {
  if (test.type !== 'BinaryExpression' || !/^[!=]==?$/.test(test.operator)) return undefined;
  const [left, right] = [test.left, test.right];
  const [asked, compared] = left.type === 'UnaryExpression' ? [left, right] : [right, left];
  if (asked.type !== 'UnaryExpression' || asked.operator !== 'typeof') return undefined;
  const type = literalString(compared);
  if (type === undefined || sourceCode.getText(unwrap(asked.argument)) !== text) return undefined;
  return { type, equal: test.operator.startsWith('=') };
}

function asksAbout(sourceCode: SourceCode, test: TSESTree.Node, text: string): boolean {
  const escaped = text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`typeof\\s+${escaped}(?![\\w$])|\\bis[A-Z]\\w*\\(\\s*${escaped}\\s*\\)`).test(
    sourceCode.getText(test),
  );
}

/** Whether the code has found out, before it comes here, that an expression is a number, or that it is something else. */
export function numbernessOf(sourceCode: SourceCode, expression: TSESTree.Node): Numberness {
  const text = sourceCode.getText(unwrap(expression));
  let answer: Numberness = 'untested';
  for (const { test, held } of shownBefore(expression)) {
    const found = typeofTest(sourceCode, test, text);
    if (found && held !== undefined) {
      const isOfType = found.equal === held;
      if (isOfType) return found.type === 'number' ? 'number' : 'not a number';
      if (found.type === 'number') return 'not a number';
    } else if (asksAbout(sourceCode, test, text)) answer = 'unclear';
  }
  return answer;
}
