import type { TSESTree } from '@typescript-eslint/utils';
import type { Wire } from '../project/wire.ts';
import { fateAt, type Fate, type Place } from './fate.ts';
import type { Kind } from './kind.ts';
import { kindNamed } from './kinds/index.ts';
import { dataInstance, selfDescribing } from './kinds/instance.ts';
import {
  bare,
  isNullish,
  type ArrayValue,
  type EitherValue,
  type Entry,
  type ObjectValue,
  type Value,
} from './value.ts';

/** A part of a message that does not arrive as it was sent. */
export interface Problem {
  /** The expression to report: the part itself, or the variable or call by which it got into the message. */
  readonly node: TSESTree.Node;
  /** The keys that lead from that expression to the part. */
  readonly path: readonly string[];
  readonly kind: Kind;
  readonly place: Place;
  readonly fate: Exclude<Fate, 'survives'>;
  /** Whether it is there at times only, with null or undefined instead. */
  readonly optional: boolean;
}

interface Position {
  readonly place: Place;
  /** The expression that stands for all that is found from here on. */
  readonly anchor?: TSESTree.Node;
  readonly path: readonly string[];
  readonly optional: boolean;
}

function problem(kind: Kind, node: TSESTree.Node, wire: Wire, at: Position): readonly Problem[] {
  const fate = fateAt(wire === 'json' ? kind.json : kind.clone, at.place);
  if (fate === 'survives') return [];
  return [{ node: at.anchor ?? node, path: at.path, kind, place: at.place, fate, optional: at.optional }];
}

function inside(at: Position, key: string | undefined, place: Place): Position {
  return { ...at, place, path: at.anchor ? [...at.path, key ?? '[…]'] : [], optional: false };
}

function judgeEntries(entries: readonly Entry[], wire: Wire, at: Position): readonly Problem[] {
  return entries.flatMap((entry) => judgeAt(entry.value, wire, inside(at, entry.key, 'property')));
}

function ownToJson(value: ObjectValue | ArrayValue): boolean {
  const entries = value.is === 'object' ? value.entries : (value.extras ?? []);
  return entries.some(({ key, value: entry }) => key === 'toJSON' && bare(entry).is === 'thing');
}

function judgeObject(value: ObjectValue, wire: Wire, at: Position): readonly Problem[] {
  if (wire === 'json' && ownToJson(value)) return problem(selfDescribing('', 'throws'), value.node, wire, at);
  const found = [...judgeEntries(value.entries, wire, at)];
  if (value.symbolKey) found.push(...problem(kindNamed('symbol key'), value.symbolKey, wire, at));
  if (found.length === 0 && value.className !== undefined)
    return problem(dataInstance(value.className), value.node, wire, at);
  return found;
}

function judgeArray(value: ArrayValue, wire: Wire, at: Position): readonly Problem[] {
  if (wire === 'json' && ownToJson(value)) return problem(selfDescribing('', 'throws'), value.node, wire, at);
  const extras =
    wire === 'json' && value.extras?.length ? problem(kindNamed('array property'), value.node, wire, at) : [];
  return [...value.items.flatMap((item) => judgeAt(item, wire, inside(at, '[…]', 'element'))), ...extras];
}

function judgeAt(value: Value, wire: Wire, at: Position): readonly Problem[] {
  switch (value.is) {
    case 'unknown':
    case 'data':
      return [];
    case 'thing':
      return problem(value.kind, value.node, wire, at);
    case 'object':
      return judgeObject(value, wire, at);
    case 'array':
      return judgeArray(value, wire, at);
    case 'seen':
      return judgeAt(value.value, wire, at.anchor ? at : { ...at, anchor: value.node });
    case 'either':
      return judgeEither(value, wire, at);
  }
}

function judgeEither(value: EitherValue, wire: Wire, at: Position): readonly Problem[] {
  const optional = at.optional || value.options.some(isNullish);
  const inline = value.by === 'some' && !at.anchor;
  const options = inline ? value.options : value.options.filter((option) => !isNullish(option));
  const found = options.map((option) => judgeAt(option, wire, { ...at, optional }));
  if (inline || value.by === 'each') return found.flat();
  return found.every((problems) => problems.length > 0) ? (found[0] ?? []) : [];
}

/** Each part of a message that does not arrive as it was sent, at its own node; what is unknown is no problem. */
export function judge(value: Value, wire: Wire): readonly Problem[] {
  return judgeAt(value, wire, { place: 'message', path: [], optional: false });
}
