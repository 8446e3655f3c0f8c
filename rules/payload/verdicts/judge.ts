import type { TSESTree } from '@typescript-eslint/utils';
import { type Channel, fatesOn } from './channel.ts';
import { fateAt, type Fate, type Place } from '../fate.ts';
import type { Kind } from '../kind.ts';
import { kindNamed } from '../kinds/index.ts';
import { dataInstance, selfDenying, selfDescribing, withOwnAlone, withoutOwn } from '../kinds/instance.ts';
import {
  bare,
  isKind,
  isNullish,
  type ArrayValue,
  type EitherValue,
  type Entry,
  type ObjectValue,
  type ThingValue,
  type Value,
} from '../value.ts';

/** A part of a message that does not arrive as it was sent. */
export interface Problem {
  /** The expression to report: the part itself, or the variable or call by which it got into the message. */
  readonly node: TSESTree.Node;
  /** The keys that lead from that expression to the part. */
  readonly path: readonly string[];
  readonly kind: Kind;
  /** Its class, where that has a name of its own. */
  readonly className: string | undefined;
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

function problem(kind: Kind, value: Value, channel: Channel, at: Position): readonly Problem[] {
  const fate = fateAt(fatesOn(kind, channel), at.place);
  if (fate === 'survives') return [];
  const className = value.is === 'thing' ? value.own?.className : undefined;
  const { place, path, optional } = at;
  return [{ node: at.anchor ?? value.node, path, kind, className, place, fate, optional }];
}

function inside(at: Position, key: string | undefined, place: Place): Position {
  return { ...at, place, path: at.anchor ? [...at.path, key ?? '[…]'] : [], optional: false };
}

function judgeEntries(entries: readonly Entry[], channel: Channel, at: Position): readonly Problem[] {
  return entries.flatMap((entry) => judgeAt(entry.value, channel, inside(at, entry.key, 'property')));
}

/** What speaks for an object under JSON, where it has a toJSON of its own. */
function spokesman(entries: readonly Entry[] = []): Kind | undefined {
  const speaker = entries.map(({ key, value }) => (key === 'toJSON' ? bare(value) : undefined)).find(Boolean);
  if (speaker?.is !== 'thing') return undefined;
  const saysNothing = speaker.holds !== undefined && isKind(bare(speaker.holds), 'undefined');
  return saysNothing ? selfDenying(kindNamed('function')) : selfDescribing('', 'throws');
}

/** What structured clone copies of an Error, whoever put it there. */
const carried: ReadonlySet<string | undefined> = new Set(['message', 'stack', 'cause']);

/** What JSON leaves out where it is the value of a property. */
const wordless = ['undefined', 'function', 'symbol'];

/** To JSON an Error, a Map … is the properties that somebody put on it, and nothing else. */
function asSeenByJson({ kind, own }: ThingValue): Kind {
  if (!own || typeof kind.json !== 'object' || !('into' in kind.json) || kind.json.into !== '{}') return kind;
  const properties = own.entries
    .filter(({ key, value }) => key !== 'message' && key !== 'stack' && !isKind(bare(value), ...wordless))
    .map(({ key, value: { node } }) => `${key ?? '[…]'}: ${node.type === 'Literal' ? node.raw : '…'}`);
  return properties.length > 0 ? withOwnAlone(kind, properties) : kind;
}

function judgeThing(value: ThingValue, channel: Channel, at: Position): readonly Problem[] {
  const { kind, own } = value;
  const speaker = channel.wire === 'json' ? spokesman(own?.entries) : undefined;
  if (speaker) return problem(speaker, value, channel, at);
  const whole = problem(asSeenByJson(value), value, channel, at);
  if (whole.length > 0) return whole;
  if (own && (own.hasMethods || own.entries.some(({ key }) => !carried.has(key)))) {
    const stripped = problem(withoutOwn(kind, own.className), value, channel, at);
    if (stripped.length > 0) return stripped;
  }
  return (value.parts ?? []).flatMap((part) => judgeAt(part, channel, inside(at, undefined, 'property')));
}

function judgeObject(value: ObjectValue, channel: Channel, at: Position): readonly Problem[] {
  const speaker = channel.wire === 'json' ? spokesman(value.entries) : undefined;
  if (speaker) return problem(speaker, value, channel, at);
  const found = [...judgeEntries(value.entries, channel, at)];
  if (value.symbolKey)
    found.push(...problem(kindNamed('symbol key'), { is: 'unknown', node: value.symbolKey }, channel, at));
  if (found.length > 0 || value.className === undefined) return found;
  return problem(dataInstance(value.className), value, channel, at);
}

function judgeArray(value: ArrayValue, channel: Channel, at: Position): readonly Problem[] {
  const { items, extras = [] } = value;
  const found = items.flatMap((item) => judgeAt(item, channel, inside(at, '[…]', 'element')));
  if (channel.wire !== 'json') return [...found, ...judgeEntries(extras, channel, at)];
  const speaker = spokesman(extras);
  if (speaker) return problem(speaker, value, channel, at);
  return extras.length > 0 ? [...found, ...problem(kindNamed('array property'), value, channel, at)] : found;
}

function judgeEither(value: EitherValue, channel: Channel, at: Position): readonly Problem[] {
  // A branch that stands in the message is there whenever it is taken.
  const inline = value.by === 'some' && !at.anchor;
  const optional = at.optional || (!inline && value.options.some(isNullish));
  const options = inline ? value.options : value.options.filter((option) => !isNullish(option));
  const found = options.map((option) => judgeAt(option, channel, { ...at, optional }));
  if (inline || value.by === 'each') return found.flat();
  return found.every((problems) => problems.length > 0) ? (found[0] ?? []) : [];
}

function judgeAt(value: Value, channel: Channel, at: Position): readonly Problem[] {
  switch (value.is) {
    case 'unknown':
    case 'data':
      return [];
    case 'thing':
      return judgeThing(value, channel, at);
    case 'object':
      return judgeObject(value, channel, at);
    case 'array':
      return judgeArray(value, channel, at);
    case 'seen':
      return judgeAt(
        value.value,
        channel,
        at.anchor ? at : { ...at, anchor: value.node, path: value.path ?? [] },
      );
    case 'either':
      return judgeEither(value, channel, at);
  }
}

/** Each part of a message that does not arrive as it was sent, at its own node; what is unknown is no problem. */
export function judge(value: Value, channel: Channel): readonly Problem[] {
  return judgeAt(value, channel, { place: 'message', path: [], optional: false });
}
