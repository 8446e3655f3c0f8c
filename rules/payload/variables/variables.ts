import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../../syntax/functions.ts';
import { isConstant, variableOf } from '../../syntax/variables.ts';
import { caughtValue } from './caught.ts';
import { isTied } from './cycles.ts';
import { kindNamed } from '../kinds/index.ts';
import { knownItems } from '../expressions/literals.ts';
import { afterMutations, afterTouches } from './mutations.ts';
import { stepInto } from './patterns.ts';
import { parameterValue } from './parameters.ts';
import type { Scene } from '../scene.ts';
import { bare, either, isKind, seen, thing, unknown, type Value } from '../value.ts';
import { isBefore, reachingWrite, writesOf, type Write } from './writes.ts';

type Variable = TSESLint.Scope.Variable;

function writtenValue(write: Write, use: TSESTree.Node, scene: Scene): Value {
  if (!write.source) return unknown(use);
  let value = scene.valueOf(write.source);
  if (write.item) value = either(use, knownItems(write.source, value, scene), 'all');
  for (const step of write.path) value = stepInto(use, value, step);
  if (!write.fallback || !isKind(bare(value), 'undefined')) return value;
  return scene.valueOf(write.fallback);
}

function declaredValue(variable: Variable, use: TSESTree.Identifier, scene: Scene): Value {
  const writes = writesOf(variable);
  const [first, ...more] = writes;
  if (first && more.length === 0 && isBefore(use, first, variable)) return unknown(use);
  const one = more.length === 0 ? first : reachingWrite(writes, use);
  if (one) return writtenValue(one, use, scene);
  return either(
    use,
    writes.map((write) => writtenValue(write, use, scene)),
    'all',
  );
}

function unchanged(value: Value, variable: Variable, use: TSESTree.Node, scene: Scene): Value {
  const inner = bare(value);
  if (inner.is === 'thing' && inner.parts) return afterTouches(inner, variable, scene);
  if (inner.is !== 'object' && inner.is !== 'array') return value;
  return isTied(variable, use, scene)
    ? thing(use, kindNamed('cycle'))
    : afterMutations(inner, variable, use, scene);
}

/** What the value of a variable is known to be where it is used. */
export function identifierValue(use: TSESTree.Identifier, scene: Scene): Value {
  const variable = variableOf(scene.sourceCode, use);
  const definition = variable?.defs[0];
  if (!variable || !definition) return unknown(use);
  switch (definition.type) {
    case 'FunctionName':
    case 'ClassName':
      return isConstant(variable) ? thing(use, kindNamed('function')) : unknown(use);
    case 'CatchClause':
      return caughtValue(variable, use, scene.sourceCode);
    case 'Parameter':
      return isFunction(definition.node)
        ? parameterValue(variable, definition.node, use, scene)
        : unknown(use);
    case 'Variable':
      return seen(use, unchanged(declaredValue(variable, use, scene), variable, use, scene));
    default:
      return unknown(use);
  }
}
