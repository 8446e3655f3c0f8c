import type { TSESTree } from '@typescript-eslint/utils';
import type { Kind } from './kind.ts';

/**
 * What an expression is known to evaluate to, as far as messages care: one vocabulary for what syntax shows and for
 * what types say. `node` is where the value is written.
 */
export type Value =
  UnknownValue | DataValue | ThingValue | ObjectValue | ArrayValue | EitherValue | SeenValue;

interface Written {
  readonly node: TSESTree.Node;
}

/** Nobody can tell; never reported. */
export interface UnknownValue extends Written {
  readonly is: 'unknown';
  /** Types cannot tell either: they do not know what happened to it under way. */
  readonly forGood?: true;
  /** It comes from where types do not reach, with all its parts: what is declared of it is a claim. */
  readonly foreign?: true;
}

/** Arrives as it was sent on every wire. */
export interface DataValue extends Written {
  readonly is: 'data';
  readonly type: 'string' | 'number' | 'boolean' | 'null' | 'json';
}

/** Something that has a kind of its own: a Map, a function, NaN. */
export interface ThingValue extends Written {
  readonly is: 'thing';
  readonly kind: Kind;
  /** What a promise resolves to, what a collection holds, as far as known. */
  readonly holds?: Value;
  /** What travels with it where it travels at all: the pairs of a Map, the items of a Set. */
  readonly parts?: readonly Value[];
  /** What it has beyond its kind, which nothing carries: the `code` of an Error, the methods of a subclass. */
  readonly own?: Own;
}

export interface Own {
  readonly className?: string;
  readonly entries: readonly Entry[];
  readonly hasMethods: boolean;
}

export interface Entry {
  /** Undefined for keys that only run time knows. */
  readonly key: string | undefined;
  readonly value: Value;
  /** On the prototype: not copied by a spread, not sent at all. */
  readonly inherited?: boolean;
}

/** An object made of entries. */
export interface ObjectValue extends Written {
  readonly is: 'object';
  readonly entries: readonly Entry[];
  /** Whether it may have more entries than these. */
  readonly open: boolean;
  /** The class it is an instance of, where it is one. */
  readonly className?: string;
  /** A symbol stands as a key: such entries never arrive. */
  readonly symbolKey?: TSESTree.Node;
}

export interface ArrayValue extends Written {
  readonly is: 'array';
  readonly items: readonly Value[];
  /** Whether each item stands where it is listed: none comes from a spread, a loop or a type. */
  readonly inOrder?: true;
  /** Properties that are not elements. */
  readonly extras?: readonly Entry[];
}

/** One of several. */
export interface EitherValue extends Written {
  readonly is: 'either';
  readonly options: readonly Value[];
  /**
   * `each`: a type that names them all. `some`: branches, each at its own place; seen from elsewhere they count like
   * `all`: assignments and returns, which count only where none of them is right.
   */
  readonly by: 'each' | 'some' | 'all';
}

/** A value that is written elsewhere and seen here: by a variable, a call, a type. Reports go here. */
export interface SeenValue extends Written {
  readonly is: 'seen';
  readonly value: Value;
  /** The keys that lead from what stands at the node to this value, where it is a part of that. */
  readonly path?: readonly string[];
}

export const unknown = (node: TSESTree.Node): UnknownValue => ({ is: 'unknown', node });

/** What was known is no longer sure, and the type of the expression would not know that. */
export const lost = (node: TSESTree.Node): UnknownValue => ({ is: 'unknown', node, forGood: true });

/** It came from elsewhere: a type that is written for it tells what somebody hopes for. */
export const foreign = (node: TSESTree.Node): UnknownValue => ({ ...lost(node), foreign: true });

export const isForeign = (value: Value): boolean => value.is === 'unknown' && value.foreign === true;

export const data = (node: TSESTree.Node, type: DataValue['type'] = 'json'): DataValue => ({
  is: 'data',
  node,
  type,
});

export const thing = (node: TSESTree.Node, kind: Kind, holds?: Value): ThingValue =>
  holds ? { is: 'thing', node, kind, holds } : { is: 'thing', node, kind };

export const seen = (node: TSESTree.Node, value: Value): Value =>
  value.is === 'unknown' ? { ...value, node } : { is: 'seen', node, value: bare(value) };

/** The value itself, wherever it was seen. */
export function bare(value: Value): Exclude<Value, SeenValue> {
  while (value.is === 'seen') value = value.value;
  return value;
}

/** One of several values: nothing is made of a single one, and what is unknown stays among them. */
export function either(node: TSESTree.Node, options: readonly Value[], by: EitherValue['by']): Value {
  if (options.length === 0) return unknown(node);
  return options.length === 1 ? options[0]! : { is: 'either', node, options, by };
}

export function isKind(value: Value, ...names: readonly string[]): boolean {
  return value.is === 'thing' && names.includes(value.kind.name);
}

export function isNullish(value: Value): boolean {
  const inner = bare(value);
  return (inner.is === 'data' && inner.type === 'null') || isKind(inner, 'undefined');
}

/** What a thing of that kind holds: a promise its result, a collection its items. */
export function heldBy(value: Value, kind: string): Value | undefined {
  const inner = bare(value);
  return inner.is === 'thing' && inner.kind.name === kind ? inner.holds : undefined;
}
