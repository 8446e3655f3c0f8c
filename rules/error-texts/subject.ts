import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/functions.ts';
import { keyName, literalString } from '../syntax/names.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { valueAt } from '../syntax/value-at.ts';
import {
  definitionOf,
  originOfCatch,
  originOfError,
  originOfRejection,
  type Context,
  type Origin,
} from './errors.ts';

/** What is done to an error's text before it is compared. */
export interface Form {
  /** `String(error)` is `Error: ` and the message. */
  isPrefixed: boolean;
  letters: 'kept' | 'lower' | 'upper';
}

/** The texts that a compared value may be. */
export interface Subject {
  forms: readonly Form[];
  /** Where the error comes from; undefined where all that is known is that it is the `message` of something. */
  origin: Origin | undefined;
}

const letterMethods: Readonly<Record<string, Form['letters']>> = {
  toLowerCase: 'lower',
  toLocaleLowerCase: 'lower',
  toUpperCase: 'upper',
  toLocaleUpperCase: 'upper',
};
const harmlessMethods = new Set(['trim', 'toString', 'normalize']);
const asIs: Form = { isPrefixed: false, letters: 'kept' };

function join(subjects: readonly (Subject | undefined)[]): Subject | undefined {
  const [first, ...more] = subjects;
  if (!first) return undefined;
  let { forms, origin } = first;
  for (const subject of more) {
    if (!subject) return undefined;
    forms = [...forms, ...subject.forms];
    if (subject.origin !== origin) origin = subject.origin && origin && 'caught';
  }
  return { forms, origin };
}

/** What stands for no error's text: `''`, `'Unknown error'`, `undefined`, `null`. */
function isOwnText(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return inner.name === 'undefined';
  return literalString(inner) !== undefined || (inner.type === 'Literal' && inner.value === null);
}

function anyOf(context: Context, nodes: readonly TSESTree.Node[], depth: number): Subject | undefined {
  return join(nodes.filter((node) => !isOwnText(node)).map((node) => subjectOf(context, node, depth + 1)));
}

/** `String(error)`, `` `${error}` ``: the text of an error, or a text again. */
function stringOf(context: Context, node: TSESTree.Node, depth: number): Subject | undefined {
  const origin = originOfError(context, node);
  if (origin) return { forms: [{ ...asIs, isPrefixed: true }], origin };
  const inner = unwrap(node);
  // `${error.message || error}`
  if (inner.type === 'LogicalExpression' && originOfError(context, inner.right))
    return join([subjectOf(context, inner.left, depth + 1), stringOf(context, inner.right, depth + 1)]);
  return subjectOf(context, node, depth + 1);
}

function subjectOfCall(context: Context, node: TSESTree.CallExpression, depth: number): Subject | undefined {
  const callee = unwrap(node.callee);
  const argument = node.arguments[0];
  if (callee.type === 'Identifier' && callee.name === 'String' && argument)
    return stringOf(context, argument, depth);
  if (callee.type !== 'MemberExpression') return undefined;
  const name = keyName(callee);
  if (name === undefined) return undefined;
  if (name === 'toString' && originOfError(context, callee.object))
    return stringOf(context, callee.object, depth);
  const letters = valueAt(letterMethods, name);
  if (!letters && !harmlessMethods.has(name)) return undefined;
  const subject = subjectOf(context, callee.object, depth + 1);
  if (!subject || !letters) return subject;
  return { ...subject, forms: subject.forms.map((form) => ({ ...form, letters })) };
}

/** Of whose error a pattern takes `message`: `catch ({ message })`, `const { message } = chrome.runtime.lastError`. */
function originOfPattern(context: Context, pattern: TSESTree.Node): Origin | undefined {
  const holder = pattern.parent;
  if (holder?.type === 'CatchClause') return originOfCatch(context, holder);
  if (holder?.type === 'VariableDeclarator')
    return holder.init ? originOfError(context, holder.init) : undefined;
  return isFunction(holder) && holder.params[0] === pattern ? originOfRejection(context, holder) : undefined;
}

/** A name: a variable that has its first value still, or what a pattern takes out of an error. */
function subjectOfName(context: Context, node: TSESTree.Identifier, depth: number): Subject | undefined {
  const found = definitionOf(context, node);
  if (!found) return undefined;
  const { definition, variable } = found;
  if (definition.type === 'Variable' && definition.node.id === definition.name)
    return definition.node.init ? anyOf(context, [definition.node.init], depth) : undefined;
  // Not the definition's name: of a `catch`, that is the whole pattern in ESLint 8.
  const property = variable.identifiers[0]?.parent;
  if (property?.type !== 'Property' || keyName(property) !== 'message') return undefined;
  const origin = originOfPattern(context, property.parent);
  return origin && { forms: [asIs], origin };
}

/** What a compared value is, where it is the text of an error; undefined where it may be something else. */
export function subjectOf(context: Context, node: TSESTree.Node, depth = 0): Subject | undefined {
  if (depth > 8) return undefined;
  const inner = unwrap(node);
  switch (inner.type) {
    case 'MemberExpression':
      if (keyName(inner) !== 'message') return undefined;
      return { forms: [asIs], origin: originOfError(context, inner.object) };
    case 'Identifier':
      return subjectOfName(context, inner, depth);
    case 'LogicalExpression':
      // `error && error.message`
      return inner.operator === '&&'
        ? subjectOf(context, inner.right, depth + 1)
        : anyOf(context, [inner.left, inner.right], depth);
    case 'ConditionalExpression':
      return anyOf(context, [inner.consequent, inner.alternate], depth);
    case 'TemplateLiteral': {
      const [only, ...more] = inner.expressions;
      const isAlone = more.length === 0 && inner.quasis.every(({ value }) => value.raw === '');
      return only && isAlone ? stringOf(context, only, depth) : undefined;
    }
    case 'CallExpression':
      return subjectOfCall(context, inner, depth);
    default:
      return undefined;
  }
}
