import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isBehindBrowserTest } from '../browser-tests/by-words.ts';
import { isFunction } from '../syntax/functions.ts';
import { keyName } from '../syntax/names.ts';
import { testsBefore } from '../syntax/tests-before.ts';
import { wrapped } from '../syntax/unwrap.ts';
import { valueAt } from '../syntax/value-at.ts';
import { variableOf } from '../syntax/variables.ts';
import type { ApiUse } from './api-use.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The name that a test of the member has to have in it. */
function nameOf(node: TSESTree.Node): string {
  return node.type === 'MemberExpression' || node.type === 'Property' ? (keyName(node) ?? '') : '';
}

/** Whether an expression is itself a test, or has a way out beside it: `x ? …`, `x ?? y`, `typeof x`, `x?.y`, `x === undefined`. */
function isTestOrHasDefault(node: TSESTree.Node): boolean {
  if (node.type === 'Property') return node.value.type === 'AssignmentPattern';
  const outer = wrapped(node);
  const { parent } = outer;
  if (node.parent?.type === 'MemberExpression' && node.parent.object === node && node.parent.optional)
    return true;
  if (node.parent?.type === 'CallExpression' && node.parent.callee === node && node.parent.optional)
    return true;
  switch (parent?.type) {
    case 'LogicalExpression':
      return parent.left === outer || isTestOrHasDefault(parent);
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === outer;
    case 'UnaryExpression':
      return true;
    case 'BinaryExpression':
      return /\b(?:undefined|null)\b/.test(
        parent.left === outer ? textEnd(parent.right) : textEnd(parent.left),
      );
    default:
      return false;
  }
}

function textEnd(node: TSESTree.Node): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'Literal' && node.value === null ? 'null' : '';
}

/** The identifier that a use is bound to: `origin` of `{ origin }` and of `const origin = sender.origin`. */
function bindingOf(node: TSESTree.Node): TSESTree.Identifier | undefined {
  if (node.type === 'Property') return node.value.type === 'Identifier' ? node.value : undefined;
  const { parent } = wrapped(node);
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id : undefined;
}

/** Whether the variable that a use is bound to is tested anywhere. */
function isTestedLater(sourceCode: SourceCode, node: TSESTree.Node): boolean {
  const binding = bindingOf(node);
  const references = binding ? variableOf(sourceCode, binding)?.references : undefined;
  return (
    references?.some(({ identifier }) => identifier !== binding && isTestOrHasDefault(identifier)) ?? false
  );
}

/** What else a test may ask for, where an event comes with a namespace. */
const comesWith: Readonly<Record<string, string>> = { onUserScriptConnect: 'userScripts' };

/** Whether what a use throws is caught. Fields that are missing throw nothing. */
function isCaught({ kind, node }: ApiUse): boolean {
  if (kind === 'field') return false;
  for (let child: TSESTree.Node = node; child.parent && !isFunction(child); child = child.parent) {
    const { parent } = child;
    if (parent.type === 'TryStatement' && parent.block === child && parent.handler) return true;
  }
  return false;
}

/** Whether a use has been prepared for a browser that lacks the member. */
export function isGuarded(sourceCode: SourceCode, use: ApiUse): boolean {
  const { node } = use;
  const name = nameOf(node);
  if (isTestOrHasDefault(node) || isTestedLater(sourceCode, node) || isCaught(use)) return true;
  if (isBehindBrowserTest(sourceCode, node)) return true;
  const words = [name, valueAt(comesWith, name)].filter((word) => word !== undefined && word !== '');
  const mention = new RegExp(`(?<![\\w$])(?:${words.join('|')})(?![\\w$])`);
  return words.length > 0 && [...testsBefore(node)].some((test) => mention.test(sourceCode.getText(test)));
}
