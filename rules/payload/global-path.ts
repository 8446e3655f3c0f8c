import type { TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../syntax/names.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { isGlobal } from '../syntax/variables.ts';
import type { Scene } from './scene.ts';

const globalObjects = new Set(['window', 'self', 'globalThis']);

/** `window.document.body` is `['document', 'body']`: the names that lead from the global scope to an expression. */
export function globalPath(node: TSESTree.Node, scene: Scene): readonly string[] | undefined {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return isGlobal(scene.sourceCode, inner) ? [inner.name] : undefined;
  if (inner.type !== 'MemberExpression') return undefined;
  const key = keyName(inner);
  const path = key === undefined ? undefined : globalPath(inner.object, scene);
  if (!path || key === undefined) return undefined;
  return path.length === 1 && globalObjects.has(path[0]!) ? [key] : [...path, key];
}
