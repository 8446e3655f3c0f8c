import type { TSESTree } from '@typescript-eslint/utils';
import { kindNamed } from '../kinds/index.ts';
import { thing, type Value } from '../value.ts';

/** What a call without an argument sends. */
export function missingMessage(call: TSESTree.CallExpression): Value {
  return thing(call, kindNamed('no message'));
}
