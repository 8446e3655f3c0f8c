import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { lastName } from '../syntax/names.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { variableDeclarationOf, variableOf } from '../syntax/variables.ts';
import { isTabIdName, originOf } from './tab-ids.ts';
import { typeOfExpression } from './types.ts';
import { numbernessOf } from './typeof-tests.ts';

type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

function isNumber(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'number';
    case 'UnaryExpression':
      return node.operator === '-' || node.operator === '+' || node.operator === '~';
    case 'BinaryExpression':
      return /^(?:[-*/%]|\*\*)$/.test(node.operator);
    default:
      return false;
  }
}

/** What surely is a string, an object or nothing, and so no tab's id. */
function isSomethingElse(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'Literal':
      return typeof node.value !== 'number';
    case 'TemplateLiteral':
    case 'ObjectExpression':
      return true;
    case 'Identifier':
      return node.name === 'undefined';
    case 'UnaryExpression':
      return node.operator === 'void' || node.operator === 'typeof';
    default:
      return false;
  }
}

/** What a variable that is written once was given; the expression itself otherwise. */
function valueOf(context: Context, node: TSESTree.Node): TSESTree.Node {
  if (node.type !== 'Identifier') return node;
  const definition = variableOf(context.sourceCode, node)?.defs[0];
  if (definition?.type !== 'Variable' || variableDeclarationOf(definition)?.kind !== 'const') return node;
  const declarator = definition.node;
  return declarator.id.type === 'Identifier' && declarator.init ? unwrap(declarator.init) : node;
}

/** Whether an argument is a tab's id: by its type, by a test of it, by where it comes from, by its name at last. */
export function isTabId(context: Context, argument: TSESTree.Node): boolean {
  const node = unwrap(argument);
  const value = valueOf(context, node);
  if (isNumber(value)) return true;
  if (isSomethingElse(value)) return false;
  const numberness = numbernessOf(context.sourceCode, node);
  if (numberness === 'not a number' || numberness === 'unclear') return false;
  const type = typeOfExpression(context.sourceCode, node);
  if (type === 'number') return true;
  if (type === 'other') return false;
  if (numberness === 'number') return true;
  const origin = originOf(context, node);
  return origin === 'tabId' || (origin === 'unknown' && isTabIdName(lastName(node)));
}
