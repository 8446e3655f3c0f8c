import type { Fates } from '../fate.ts';
import type { Kind } from '../kind.ts';

const empty: Fates = { into: '{}' };

function article(name: string): string {
  return /^(?:[AEIO]|HTML|XML|RTC|SVG|MIDI|NDEF|MSM)/.test(name) ? 'An' : 'A';
}

/** An object of the language or the platform whose data JSON cannot see. */
export function objectKind(name: string, clone: Fates, more: Partial<Kind> = {}): Kind {
  return { name, phrase: `${article(name)} ${name}`, json: empty, clone, ...more };
}

const indexed: Fates = { into: 'an object with its elements under "0", "1" …' };

function typedArray(name: string): Kind {
  return name.startsWith('Big')
    ? objectKind(name, 'survives', { json: 'throws', advice: 'Send Array.from(array, String).' })
    : objectKind(name, 'survives', { json: indexed, advice: 'Send Array.from(array).' });
}

const typedArrays = [
  'Int8Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float16Array',
  'Float32Array',
  'Float64Array',
  'BigInt64Array',
  'BigUint64Array',
] as const;

const errors = [
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'ReferenceError',
  'EvalError',
  'URIError',
] as const;

const errorAdvice = 'Send error.message, and whatever else the other side needs.';

const weak = ['WeakMap', 'WeakSet', 'WeakRef', 'FinalizationRegistry'];

const temporals = [
  'Instant',
  'PlainDate',
  'PlainDateTime',
  'PlainMonthDay',
  'PlainTime',
  'PlainYearMonth',
  'ZonedDateTime',
  'Duration',
];

const intl = [
  'Collator',
  'DateTimeFormat',
  'DisplayNames',
  'DurationFormat',
  'ListFormat',
  'Locale',
  'NumberFormat',
  'PluralRules',
  'RelativeTimeFormat',
  'Segmenter',
  'Segments',
];

export const builtins: readonly Kind[] = [
  objectKind('Map', 'survives', { advice: 'Send [...map] or Object.fromEntries(map).' }),
  objectKind('Set', 'survives', { advice: 'Send [...set].' }),
  objectKind('Date', 'survives', { json: { into: 'a string' }, advice: 'Send date.toISOString().' }),
  objectKind('RegExp', 'survives', { advice: 'Send its source and flags.' }),
  ...errors.map((name) => objectKind(name, 'survives', { advice: errorAdvice })),
  ...typedArrays.map(typedArray),
  objectKind('AggregateError', 'survives', {
    clone: { into: 'an Error without its errors' },
    firefox: { clone: 'survives' },
    advice: errorAdvice,
  }),
  objectKind('SuppressedError', { into: 'an Error without its errors' }, { advice: errorAdvice }),
  objectKind('ArrayBuffer', 'survives', { advice: 'Send Array.from(new Uint8Array(buffer)).' }),
  objectKind('SharedArrayBuffer', 'throws', { advice: 'Send Array.from(new Uint8Array(buffer)).' }),
  objectKind('DataView', 'survives', { advice: 'Send an array of its bytes.' }),
  objectKind('Promise', 'throws', { advice: 'Await it, and send the result.' }),
  ...weak.map((name) => objectKind(name, 'throws')),
  objectKind('Generator', 'throws', { advice: 'Send [...generator].' }),
  objectKind('AsyncGenerator', 'throws', { advice: 'Collect its values in an array, and send that.' }),
  objectKind('Iterator', 'throws', { advice: 'Send [...iterator].' }),
  objectKind('AsyncIterator', 'throws', { advice: 'Collect its values in an array, and send that.' }),
  objectKind('Proxy', 'throws', { json: 'survives', advice: 'Send a plain copy.' }),
  ...intl.map((name) => objectKind(`Intl.${name}`, 'throws')),
  ...temporals.map((name) =>
    objectKind(`Temporal.${name}`, 'throws', { json: { into: 'a string' }, advice: 'Send its toString().' }),
  ),
  objectKind('Number', 'survives', {
    phrase: 'A boxed number',
    json: { into: 'a number' },
    advice: 'Send Number(value).',
  }),
  objectKind('String', 'survives', {
    phrase: 'A boxed string',
    json: { into: 'a string' },
    advice: 'Send String(value).',
  }),
  objectKind('Boolean', 'survives', {
    phrase: 'A boxed boolean',
    json: { into: 'a boolean' },
    advice: 'Send the boolean.',
  }),
  objectKind('BigInt', 'survives', {
    phrase: 'A boxed BigInt',
    json: 'throws',
    advice: 'Send String(value).',
  }),
  objectKind('Symbol', 'throws', { phrase: 'A boxed symbol', advice: 'Send a string.' }),
  objectKind('arguments', 'throws', {
    phrase: 'The arguments object',
    json: indexed,
    advice: 'Send [...arguments].',
  }),
  objectKind(
    'TemplateStringsArray',
    { into: 'an array without raw' },
    {
      phrase: 'What a template hands to its tag',
      json: { into: 'an array without raw' },
      advice: 'Send [...strings].',
    },
  ),
  objectKind('RegExpMatchArray', 'survives', {
    phrase: 'The result of a match',
    json: { into: 'an array without index, input and groups' },
    advice: 'Send [...match].',
  }),
  ...['Math', 'JSON', 'Intl', 'Atomics', 'Temporal'].map((name) =>
    objectKind(name, empty, { phrase: `The namespace ${name}`, firefox: { clone: 'throws' } }),
  ),
  objectKind('Reflect', empty, { phrase: 'The namespace Reflect' }),
  objectKind('WebAssembly', 'throws', { phrase: 'The namespace WebAssembly' }),
];

/** The classes that the language itself has, and that `new` works on. */
export const builtinConstructors: readonly string[] = [
  ...errors,
  'AggregateError',
  'SuppressedError',
  ...typedArrays,
  ...weak,
  ...intl.map((name) => `Intl.${name}`),
  ...temporals.map((name) => `Temporal.${name}`),
  ...['Map', 'Set', 'Date', 'RegExp', 'ArrayBuffer', 'SharedArrayBuffer', 'DataView', 'Promise', 'Proxy'],
  ...['Number', 'String', 'Boolean'],
];
