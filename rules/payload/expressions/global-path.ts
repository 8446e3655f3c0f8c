import type { TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../../syntax/names.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { isGlobal } from '../../syntax/variables.ts';
import type { Scene } from '../scene.ts';

const globalObjects = new Set(['window', 'self', 'globalThis']);

/** Nothing of the platform that matters lies deeper. */
const longestPath = 20;

/** `window.document.body` is `['document', 'body']`: the names that lead from the global scope to an expression. */
export function globalPath(node: TSESTree.Node, scene: Scene): readonly string[] | undefined {
  const path: string[] = [];
  let inner = unwrap(node);
  while (inner.type === 'MemberExpression') {
    const key = keyName(inner);
    if (key === undefined || path.length === longestPath) return undefined;
    path.unshift(key);
    inner = unwrap(inner.object);
  }
  if (inner.type !== 'Identifier' || !isGlobal(scene.sourceCode, inner)) return undefined;
  path.unshift(inner.name);
  while (path.length > 1 && globalObjects.has(path[0]!)) path.shift();
  return path;
}
