import type { TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../../syntax/names.ts';
import { unwrap } from '../../syntax/unwrap.ts';

/** Names of ports that a listener lets through: one, or all that begin so. */
export interface NameMatch {
  text: string;
  how: 'equal' | 'prefix';
}

export interface NameTest {
  matches: readonly NameMatch[];
  /** Whether the test holds for those names, or for all others. */
  holds: boolean;
}

/** What reads as the port's name, and what strings the expressions stand for. */
export interface NameScope {
  isName(node: TSESTree.Node): boolean;
  stringOf(node: TSESTree.Node): string | undefined;
}

function match(
  scope: NameScope,
  node: TSESTree.Node,
  how: NameMatch['how'],
): readonly NameMatch[] | undefined {
  const text = scope.stringOf(node);
  return text === undefined ? undefined : [{ text, how }];
}

function comparison(scope: NameScope, node: TSESTree.BinaryExpression): NameTest | undefined {
  if (!/^[!=]==?$/.test(node.operator)) return undefined;
  const compared = scope.isName(node.left) ? node.right : scope.isName(node.right) ? node.left : undefined;
  const matches = compared && match(scope, compared, 'equal');
  return matches && { matches, holds: node.operator.startsWith('=') };
}

/** `name.startsWith(…)`, `['a', 'b'].includes(name)`. */
function methodTest(scope: NameScope, node: TSESTree.CallExpression): NameTest | undefined {
  const callee = unwrap(node.callee);
  const [argument] = node.arguments;
  if (callee.type !== 'MemberExpression' || !argument) return undefined;
  if (keyName(callee) === 'startsWith' && scope.isName(callee.object)) {
    const matches = match(scope, argument, 'prefix');
    return matches && { matches, holds: true };
  }
  const list = unwrap(callee.object);
  if (keyName(callee) !== 'includes' || !scope.isName(argument) || list.type !== 'ArrayExpression')
    return undefined;
  const texts = list.elements.map((element) => (element ? scope.stringOf(element) : undefined));
  if (texts.includes(undefined)) return undefined;
  return {
    matches: texts.flatMap((text) => (text === undefined ? [] : [{ text, how: 'equal' as const }])),
    holds: true,
  };
}

function joined(scope: NameScope, node: TSESTree.LogicalExpression): NameTest | undefined {
  const left = nameTest(scope, node.left);
  const right = nameTest(scope, node.right);
  if (node.operator === '&&') {
    // One condition more lets fewer names through: what the other says is enough.
    if (left?.holds) return left;
    if (right?.holds) return right;
  }
  const holds = node.operator === '||';
  if (node.operator === '??' || left?.holds !== holds || right?.holds !== holds) return undefined;
  return { matches: [...left.matches, ...right.matches], holds };
}

/** What a test says of the port's name; undefined where it says nothing, or nothing that can be told. */
export function nameTest(scope: NameScope, test: TSESTree.Node): NameTest | undefined {
  const node = unwrap(test);
  switch (node.type) {
    case 'BinaryExpression':
      return comparison(scope, node);
    case 'CallExpression':
      return methodTest(scope, node);
    case 'LogicalExpression':
      return joined(scope, node);
    case 'UnaryExpression': {
      const inner = node.operator === '!' ? nameTest(scope, node.argument) : undefined;
      return inner && { matches: inner.matches, holds: !inner.holds };
    }
    default:
      return undefined;
  }
}
