import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction, type FunctionNode } from '../../syntax/functions.ts';
import { returnedExpressions } from '../../syntax/returned.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { variableOf } from '../../syntax/variables.ts';
import { kindNamed } from '../kinds/index.ts';
import type { Scene } from '../scene.ts';
import { bare, either, heldBy, isKind, thing, unknown, type Value } from '../value.ts';

function endsByThrowing({ body }: FunctionNode): boolean {
  return body.type === 'BlockStatement' && body.body.at(-1)?.type === 'ThrowStatement';
}

/** What a function's body returns, before `async` or `*` make something else of it. */
export function returnValue(fn: FunctionNode, scene: Scene): Value {
  const returned = returnedExpressions(fn, scene.sourceCode.visitorKeys);
  const values = returned.map((node) => (node ? scene.valueOf(node) : thing(fn, kindNamed('undefined'))));
  if (values.length === 0) return endsByThrowing(fn) ? unknown(fn) : thing(fn, kindNamed('undefined'));
  return either(fn, values, 'all');
}

/** What a promise is settled with: a promise of a promise is flattened. */
export function awaited(value: Value): Value | undefined {
  const inner = bare(value);
  if (!isKind(inner, 'Promise')) return inner.is === 'unknown' || inner.is === 'either' ? undefined : value;
  const held = heldBy(inner, 'Promise');
  return held && awaited(held);
}

/** What a call of the function evaluates to. */
export function callValue(fn: FunctionNode, call: TSESTree.Node, scene: Scene): Value {
  if (fn.generator) return thing(call, kindNamed(fn.async ? 'AsyncGenerator' : 'Generator'));
  const returned = returnValue(fn, scene);
  if (!fn.async) return returned;
  const holds = awaited(returned);
  return thing(call, kindNamed('Promise'), holds);
}

/** The function that an expression is, where the file shows it and nothing replaces it. */
export function functionOf(node: TSESTree.Node, scene: Scene): FunctionNode | undefined {
  const inner = unwrap(node);
  if (isFunction(inner)) return inner;
  if (inner.type !== 'Identifier') return undefined;
  const variable = variableOf(scene.sourceCode, inner);
  const [definition, ...more] = variable?.defs ?? [];
  if (!variable || !definition || more.length > 0) return undefined;
  const writes = variable.references.filter((reference) => reference.isWrite());
  if (isFunction(definition.node))
    return definition.type === 'FunctionName' && writes.length === 0 ? definition.node : undefined;
  if (definition.node.type !== 'VariableDeclarator' || writes.length !== 1 || !definition.node.init)
    return undefined;
  const init = unwrap(definition.node.init);
  return definition.node.id.type === 'Identifier' && isFunction(init) ? init : undefined;
}
