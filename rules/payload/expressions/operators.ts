import type { TSESTree } from '@typescript-eslint/utils';
import { kindNamed } from '../kinds/index.ts';
import type { Scene } from '../scene.ts';
import { bare, data, either, isKind, isNullish, thing, unknown, type Value } from '../value.ts';

/** What a calculation with plain numbers comes to. */
export function numberOf(node: TSESTree.Node): number | undefined {
  if (node.type === 'Literal' && typeof node.value === 'number') return node.value;
  if (node.type === 'UnaryExpression' && (node.operator === '-' || node.operator === '+')) {
    const operand = numberOf(node.argument);
    return operand === undefined ? undefined : node.operator === '-' ? -operand : operand;
  }
  if (node.type === 'Identifier' && node.name === 'Infinity') return Infinity;
  if (node.type !== 'BinaryExpression') return undefined;
  const left = numberOf(node.left);
  const right = numberOf(node.right);
  if (left === undefined || right === undefined) return undefined;
  if (node.operator === '/') return left / right;
  if (node.operator === '*') return left * right;
  if (node.operator === '**') return left ** right;
  if (node.operator === '-') return left - right;
  return node.operator === '+' ? left + right : undefined;
}

/** A number, with a kind of its own where JSON cannot write it. */
export function numeric(node: TSESTree.Node, value: number | undefined): Value {
  if (value === undefined || (Number.isFinite(value) && !Object.is(value, -0))) return data(node, 'number');
  return thing(node, kindNamed(Number.isNaN(value) ? 'NaN' : value === 0 ? '-0' : 'Infinity'));
}

export function unary(node: TSESTree.UnaryExpression, scene: Scene): Value {
  switch (node.operator) {
    case 'void':
      return thing(node, kindNamed('undefined'));
    case 'typeof':
      return data(node, 'string');
    case '!':
    case 'delete':
      return data(node, 'boolean');
    case '+':
      return data(node, 'number');
    default: {
      const operand = bare(scene.valueOf(node.argument));
      if (isKind(operand, 'bigint')) return thing(node, kindNamed('bigint'));
      if (isKind(operand, 'Infinity') && node.operator === '-') return thing(node, kindNamed('Infinity'));
      return node.operator === '-' ? numeric(node, numberOf(node)) : data(node, 'number');
    }
  }
}

const comparisons = new Set(['==', '!=', '===', '!==', '<', '<=', '>', '>=', 'in', 'instanceof']);

export function binary(node: TSESTree.BinaryExpression, scene: Scene): Value {
  if (comparisons.has(node.operator)) return data(node, 'boolean');
  const left = bare(scene.valueOf(node.left));
  const right = bare(scene.valueOf(node.right));
  const isString = (value: Value): boolean => value.is === 'data' && value.type === 'string';
  if (node.operator === '+' && (isString(left) || isString(right))) return data(node, 'string');
  if (isKind(left, 'bigint') && isKind(right, 'bigint')) return thing(node, kindNamed('bigint'));
  const isNumber = (value: Value): boolean => value.is === 'data' && value.type === 'number';
  if (isNumber(left) && isNumber(right)) return numeric(node, numberOf(node));
  return unknown(node);
}

/** Whether a value is truthy; undefined where that depends. */
function truth(value: Value): boolean | undefined {
  const inner = bare(value);
  if (inner.is === 'object' || inner.is === 'array') return true;
  if (inner.is === 'data' && inner.node.type === 'Literal') return Boolean(inner.node.value);
  if (inner.is !== 'thing') return isNullish(inner) ? false : undefined;
  if (isKind(inner, 'undefined', 'NaN', '-0')) return false;
  return isKind(inner, 'bigint') ? undefined : true;
}

/** Whether a value is neither null nor undefined; undefined where that depends. */
function presence(value: Value): boolean | undefined {
  const inner = bare(value);
  if (isNullish(inner)) return false;
  if (inner.is === 'either') {
    const [first, ...more] = inner.options.map(presence);
    return more.every((other) => other === first) ? first : undefined;
  }
  return inner.is === 'unknown' || (inner.is === 'data' && inner.type === 'json') ? undefined : true;
}

/** What is left of a value before `&&` where the whole is that value: of `Set | null` it is never the Set. */
function falsyPart(value: Value): Value | undefined {
  const inner = bare(value);
  if (inner.is !== 'either') return value;
  const options = inner.options.filter((option) => truth(option) !== true && !isNullish(option));
  return options.length > 0 ? { ...inner, options } : undefined;
}

function orElse(node: TSESTree.LogicalExpression, keeps: boolean | undefined, scene: Scene): Value {
  if (keeps === true) return scene.valueOf(node.left);
  if (keeps === false) return scene.valueOf(node.right);
  return either(node, [scene.valueOf(node.left), scene.valueOf(node.right)], 'some');
}

export function logical(node: TSESTree.LogicalExpression, scene: Scene): Value {
  const left = scene.valueOf(node.left);
  if (node.operator === '??') return orElse(node, presence(left), scene);
  const truthy = truth(left);
  if (node.operator === '||') return orElse(node, truthy, scene);
  if (truthy !== undefined) return orElse(node, !truthy, scene);
  const falsy = falsyPart(left);
  const right = scene.valueOf(node.right);
  return falsy ? either(node, [falsy, right], 'some') : right;
}

export function conditional(node: TSESTree.ConditionalExpression, scene: Scene): Value {
  return either(node, [scene.valueOf(node.consequent), scene.valueOf(node.alternate)], 'some');
}
