import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { perFile } from '../syntax/per-file.ts';
import { outcomesBefore, partsOf } from '../syntax/tests-before.ts';
import { variableOf } from '../syntax/variables.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

const hasInstanceTests = perFile(({ text }) => text.includes('instanceof'));

/** The test that has shown what a name holds here to be an instance of some class: no API hands out instances of such. */
export function instanceTest(sourceCode: SourceCode, name: TSESTree.Identifier): TSESTree.Node | undefined {
  if (!hasInstanceTests(sourceCode)) return undefined;
  for (const before of outcomesBefore(name)) {
    for (const { test, held } of partsOf(before)) {
      if (held !== true || test.type !== 'BinaryExpression' || test.operator !== 'instanceof') continue;
      const { left, right } = test;
      if (left.type !== 'Identifier' || left.name !== name.name) continue;
      const isObject = right.type === 'Identifier' && right.name === 'Object';
      if (!isObject && variableOf(sourceCode, left) === variableOf(sourceCode, name)) return right;
    }
  }
  return undefined;
}
