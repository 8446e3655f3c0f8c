import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { Linter } from 'eslint';
import { expect } from 'vitest';
import type { FunctionNode } from '../../rules/syntax/functions.ts';
import { nodesNamed } from '../../rules/syntax/words.ts';

export interface Code {
  sourceCode: Readonly<TSESLint.SourceCode>;
  /** The call of a function by this name. */
  call: (name: string) => TSESTree.Node;
  /** The first function of the code. */
  outer: FunctionNode;
}

/** Looks at a piece of code as a rule does. */
export function inCode(text: string, look: (code: Code) => void): void {
  let looked = false;
  const rule = {
    create: (context: { sourceCode: unknown }) => ({
      'Program:exit'() {
        const sourceCode = context.sourceCode as Readonly<TSESLint.SourceCode>;
        const [statement] = sourceCode.ast.body;
        const call = (name: string): TSESTree.Node => nodesNamed(sourceCode, name).at(-1)!.parent;
        look({ sourceCode, call, outer: statement as FunctionNode });
        looked = true;
      },
    }),
  };
  const messages = new Linter().verify(text, {
    plugins: { test: { rules: { rule } } },
    rules: { 'test/rule': 'error' },
  });
  expect(messages).toEqual([]);
  expect(looked).toBe(true);
}
