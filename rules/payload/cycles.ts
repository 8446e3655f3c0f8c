import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../syntax/names.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { effectOf } from './effects.ts';
import type { Scene } from './scene.ts';

type Reference = TSESLint.Scope.Reference;

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

/** Under which key an object is put into itself here: `node.self = node`, `list.items.push({ list })`. */
function tieOf({ identifier }: Reference): { key: string | undefined } | undefined {
  let node = wrapped(identifier);
  while (node.parent) {
    const { parent }: TSESTree.Node = node;
    const place = placeOf(node, parent);
    if (place) {
      const { root, key } = chainOf(place);
      return root === identifier.name ? { key } : undefined;
    }
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
  const tie = references.findLast(
    (reference) => reference.identifier.range[0] < use.range[0] && tieOf(reference) !== undefined,
  );
  const key = tie && tieOf(tie)?.key;
  if (!tie) return false;
  return !references.some(
    (reference) =>
      reference.identifier.range[0] > tie.identifier.range[0] &&
      reference.identifier !== use &&
      mayUntie(reference, key, scene),
  );
}
