import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { UndeclaredVariable } from '../flow/place.ts';
import { meaningOf } from '../flow/variables/undeclared.ts';
import { keyName } from '../syntax/names.ts';
import type { ApiValue } from './api-value.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Whether a reference only reads members, or asks whether the name is there: nothing can be put into the object by it. */
function onlyReads(reference: TSESLint.Scope.Reference): boolean {
  if (reference.isWrite()) return false;
  const { identifier } = reference;
  let node: TSESTree.Node = identifier;
  let { parent } = identifier;
  let depth = 0;
  while (parent.type === 'MemberExpression' && parent.object === node) {
    node = parent;
    parent = node.parent;
    depth++;
  }
  // Object.assign(chrome.runtime, fake); const { runtime } = chrome; what has another name may be written by that name.
  if (parent.type === 'CallExpression' && parent.callee !== node && depth < 2) return false;
  if (parent.type === 'VariableDeclarator' && depth < 2) return false;
  if (parent.type === 'AssignmentExpression') return parent.right === node && node !== identifier;
  return node !== identifier || parent.type === 'UnaryExpression' || parent.type === 'BinaryExpression';
}

const untouched = new WeakMap<UndeclaredVariable, boolean>();

function isUntouched(variable: UndeclaredVariable): boolean {
  let known = untouched.get(variable);
  if (known === undefined) untouched.set(variable, (known = variable.references.every(onlyReads)));
  return known;
}

/**
 * What is read from the global `chrome` or `browser` itself, as most code does, in a file that does nothing else with it:
 * there is nothing to follow. Undefined where it is otherwise.
 */
export function directApi(sourceCode: SourceCode, node: TSESTree.Node): ApiValue | undefined {
  const path: string[] = [];
  let root = node;
  for (;;) {
    if (root.type === 'MemberExpression') {
      const name = root.computed ? undefined : keyName(root);
      if (name === undefined) return undefined;
      path.unshift(name);
      root = root.object;
    } else if (root.type === 'ChainExpression') root = root.expression;
    else break;
  }
  if (root.type !== 'Identifier' || (root.name !== 'chrome' && root.name !== 'browser')) return undefined;
  const meaning = meaningOf(sourceCode, root);
  return 'type' in meaning && isUntouched(meaning) ? { family: root.name, path, root } : undefined;
}
