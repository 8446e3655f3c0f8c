import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../../syntax/names.ts';
import { unwrap, wrapped } from '../../syntax/unwrap.ts';
import { effectOf } from './effects.ts';
import type { Scene } from '../scene.ts';

type Reference = TSESLint.Scope.Reference;

interface Tie {
  readonly key: string | undefined;
  /** The name by which the object gets into itself. */
  readonly at: TSESTree.Node;
}

/** The start of a chain of members and the first key: `state` and `list` in `state.list.push`. */
function chainOf(node: TSESTree.Node): { root: string | undefined; key: string | undefined } {
  let key: string | undefined;
  let current = unwrap(node);
  while (current.type === 'MemberExpression') {
    key = keyName(current);
    current = unwrap(current.object);
  }
  return { root: current.type === 'Identifier' ? current.name : undefined, key };
}

/** The expression that something is put into: `node.self` in `node.self = …`, `list.items.push` in `list.items.push(…)`. */
function placeOf(node: TSESTree.Node, parent: TSESTree.Node): TSESTree.Node | undefined {
  if (parent.type === 'AssignmentExpression')
    return parent.right === node && parent.left.type === 'MemberExpression' ? parent.left : undefined;
  if (parent.type !== 'CallExpression' || parent.callee === node) return undefined;
  const callee = unwrap(parent.callee);
  const isAdding = callee.type === 'MemberExpression' && /^(?:push|unshift)$/.test(keyName(callee) ?? '');
  return isAdding ? callee : undefined;
}

/** `const child = { parent }`, and then `parent.child = child`: what holds the object is put into it. */
function tieBy(holder: TSESTree.VariableDeclarator, root: string, scene: Scene): Tie | undefined {
  const variables = scene.sourceCode.getDeclaredVariables(holder);
  if (holder.id.type !== 'Identifier' || holder.parent.kind !== 'const') return undefined;
  for (const reference of variables.flatMap(({ references }) => references)) {
    const name = wrapped(reference.identifier);
    const place = name.parent && placeOf(name, name.parent);
    const chain = place && chainOf(place);
    if (chain?.root === root) return { key: chain.key, at: reference.identifier };
  }
  return undefined;
}

/** Under which key an object is put into itself here: `node.self = node`, `list.items.push({ list })`. */
function tieOf({ identifier }: Reference, scene: Scene): Tie | undefined {
  let node = wrapped(identifier);
  while (node.parent) {
    const { parent }: TSESTree.Node = node;
    const place = placeOf(node, parent);
    if (place) {
      const { root, key } = chainOf(place);
      return root === identifier.name ? { key, at: identifier } : undefined;
    }
    if (parent.type === 'VariableDeclarator' && node.type !== 'Identifier')
      return tieBy(parent, identifier.name, scene);
    if (
      !/^(?:Property|ObjectExpression|ArrayExpression|TSAsExpression|TSNonNullExpression)$/.test(parent.type)
    )
      return undefined;
    node = parent;
  }
  return undefined;
}

/** Whether a mention may take out of an object what was put under a key: `node.self = null`, `delete`, or as an argument. */
function mayUntie(reference: Reference, key: string | undefined, scene: Scene): boolean {
  if (reference.isWrite()) return true;
  const effect = effectOf(reference, scene);
  if (effect === 'none' || typeof effect === 'string') return effect !== 'none';
  if ('added' in effect) return false;
  return key === undefined || ('inside' in effect ? effect.inside : effect.key) === key;
}

/** Whether an object surely holds itself where it is used. */
export function isTied({ references }: TSESLint.Scope.Variable, use: TSESTree.Node, scene: Scene): boolean {
  const tie = references
    .map((reference) => tieOf(reference, scene))
    .findLast((found) => found !== undefined && found.at.range[0] < use.range[0]);
  if (!tie) return false;
  return !references.some(
    (reference) =>
      reference.identifier.range[0] > tie.at.range[0] &&
      reference.identifier !== use &&
      mayUntie(reference, tie.key, scene),
  );
}
