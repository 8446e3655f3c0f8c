import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../syntax/names.ts';
import { wrapped } from '../syntax/unwrap.ts';
import { globalPath } from './global-path.ts';
import type { Scene } from './scene.ts';
import { either, type ArrayValue, type Entry, type ObjectValue, lost, type Value } from './value.ts';

type Reference = TSESLint.Scope.Reference;

/** Calls that only look at what they are given. */
const lookers =
  /^(?:console\.\w+|JSON\.stringify|Object\.(?:keys|values|entries|freeze|seal|isFrozen|hasOwn)|Array\.(?:isArray|from)|structuredClone|String|Boolean|Number)$/;

/** What one mention of a variable does to the object or array in it. */
type Effect =
  | 'none'
  | 'unclear'
  | { readonly key: string; readonly value: TSESTree.Expression | undefined }
  | { readonly added: readonly (TSESTree.Expression | TSESTree.SpreadElement)[] };

function isPosting({ callee }: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  if (callee.type === 'Identifier') return callee.name === 'postMessage';
  return callee.type === 'MemberExpression' && keyName(callee) === 'postMessage';
}

function callEffect(node: TSESTree.CallExpression | TSESTree.NewExpression, scene: Scene): Effect {
  const { callee } = node;
  if (isPosting(node)) return 'none';
  const path = globalPath(callee, scene);
  return path && lookers.test(path.join('.')) ? 'none' : 'unclear';
}

const harmlessMethods = new Set([
  ...[
    'map',
    'filter',
    'forEach',
    'find',
    'some',
    'every',
    'reduce',
    'includes',
    'indexOf',
    'join',
    'slice',
    'concat',
  ],
  ...[
    'keys',
    'values',
    'entries',
    'at',
    'flat',
    'flatMap',
    'findIndex',
    'hasOwnProperty',
    'toString',
    'sort',
    'reverse',
  ],
]);

function memberEffect(member: TSESTree.MemberExpression): Effect {
  const key = keyName(member);
  const outer = wrapped(member);
  const parent = outer.parent;
  if (parent?.type === 'AssignmentExpression' && parent.left === outer) {
    if (key === undefined) return 'unclear';
    return { key, value: parent.operator === '=' ? parent.right : undefined };
  }
  if (parent?.type === 'UpdateExpression') return key === undefined ? 'unclear' : { key, value: undefined };
  if (parent?.type === 'UnaryExpression' && parent.operator === 'delete')
    return key === undefined ? 'unclear' : { key, value: undefined };
  if (parent?.type === 'CallExpression' && parent.callee === outer) {
    if (key === 'push' || key === 'unshift') return { added: parent.arguments };
    return key !== undefined && harmlessMethods.has(key) ? 'none' : 'unclear';
  }
  if (parent?.type === 'MemberExpression' && parent.object === outer) return deepEffect(parent, key);
  if (
    parent &&
    /^(?:Property|AssignmentPattern|ArrayPattern|ForOf|ForIn)/.test(parent.type) &&
    isTarget(outer)
  )
    return 'unclear';
  return 'none';
}

function isTarget(node: TSESTree.Node): boolean {
  for (let current = node.parent; current; current = current.parent) {
    if (current.type === 'ObjectPattern' || current.type === 'ArrayPattern') return true;
    if (current.type !== 'Property' && current.type !== 'AssignmentPattern') return false;
  }
  return false;
}

/** `state.list.push(x)`, `state.inner.key = x`: what hangs on a key changes, and how is not followed. */
function deepEffect(member: TSESTree.MemberExpression, key: string | undefined): Effect {
  const effect = memberEffect(member);
  if (effect === 'none') return 'none';
  return key === undefined ? 'unclear' : { key, value: undefined };
}

const readers =
  /^(?:IfStatement|UnaryExpression|BinaryExpression|TemplateLiteral|SpreadElement|ForOfStatement|ForInStatement|ExpressionStatement|AwaitExpression|WhileStatement)$/;

function isInPostedMessage(node: TSESTree.Node): boolean {
  for (let current: TSESTree.Node | undefined = node; current; current = current.parent) {
    const parent: TSESTree.Node | undefined = current.parent;
    if (parent?.type === 'CallExpression') return isPosting(parent);
    if (
      !parent ||
      !/^(?:Property|ObjectExpression|ArrayExpression|SpreadElement|TS|Chain|Conditional|Logical)/.test(
        parent.type,
      )
    )
      return false;
  }
  return false;
}

function effectOf(reference: Reference, scene: Scene): Effect {
  const outer = wrapped(reference.identifier);
  const parent = outer.parent;
  if (!parent || reference.isWrite()) return 'none';
  if (parent.type === 'MemberExpression' && parent.object === outer) return memberEffect(parent);
  if (isInPostedMessage(outer)) return 'none';
  if ((parent.type === 'CallExpression' || parent.type === 'NewExpression') && parent.callee !== outer)
    return callEffect(parent, scene);
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern') return 'none';
  if (parent.type === 'ExportSpecifier' || parent.type === 'ConditionalExpression')
    return parent.type === 'ConditionalExpression' && parent.test !== outer ? 'unclear' : 'none';
  return readers.test(parent.type) ? 'none' : 'unclear';
}

function withKey(value: ObjectValue, key: string, added: Value | undefined, before: boolean): ObjectValue {
  const old = value.entries.find((entry) => entry.key === key);
  const rest = value.entries.filter((entry) => entry.key !== key);
  const values = [...(old ? [old.value] : []), ...(added && before ? [added] : [])];
  const agreed = added ? either(added.node, values, 'all') : undefined;
  const entry: Entry | undefined = agreed && { key, value: agreed };
  return { ...value, entries: entry ? [...rest, entry] : rest, open: true };
}

/**
 * What a variable's object or array is after all that the file does to it: assigned keys are added, and where it is
 * handed to somebody who may change it, nothing is left that one could be sure of.
 */
export function afterMutations(
  value: ObjectValue | ArrayValue,
  variable: TSESLint.Scope.Variable,
  use: TSESTree.Node,
  scene: Scene,
): Value {
  let result: ObjectValue | ArrayValue = value;
  for (const reference of variable.references) {
    const effect = effectOf(reference, scene);
    if (effect === 'none') continue;
    if (effect === 'unclear') return lost(value.node);
    const before = reference.identifier.range[0] < use.range[0];
    if ('added' in effect) {
      if (result.is !== 'array') return lost(value.node);
      const added = effect.added.filter((argument) => argument.type !== 'SpreadElement');
      if (before)
        result = { ...result, items: [...result.items, ...added.map((argument) => scene.valueOf(argument))] };
    } else if (result.is === 'object') {
      result = withKey(result, effect.key, effect.value && scene.valueOf(effect.value), before);
    } else return lost(value.node);
  }
  return result;
}
