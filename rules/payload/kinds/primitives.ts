import type { Fates } from '../fate.ts';
import type { Kind } from '../kind.ts';

/** What Firefox gives a native application for a message that JSON has no word for. */
const emptyMessage = { into: 'an empty message that is no JSON' };

/** JSON has no word for it: as a property it is left out, in an array `null` stands for it. */
const leftOut: Fates = { message: 'throws', property: 'dropped', element: { into: 'null' } };
const inFirefox = {
  json: { message: emptyMessage, property: 'dropped', element: { into: 'null' } },
} as const;

export const primitives: readonly Kind[] = [
  {
    name: 'undefined',
    phrase: 'undefined',
    json: { message: { into: 'null' }, property: 'dropped', element: { into: 'null' } },
    clone: 'survives',
    firefox: inFirefox,
    advice: 'Send null.',
  },
  {
    name: 'no message',
    phrase: 'A missing message',
    json: 'throws',
    clone: 'throws',
    firefox: { json: emptyMessage, clone: 'survives' },
    advice: 'Send null, or an object that says what it is for.',
  },
  {
    name: 'hole',
    phrase: 'A hole in an array',
    json: { into: 'null' },
    clone: 'survives',
    advice: 'Send null.',
  },
  {
    name: 'cycle',
    phrase: 'An object that holds itself',
    json: 'throws',
    clone: 'survives',
    advice: 'Send a tree, and refer to its nodes by id.',
  },
  {
    name: 'symbol key',
    phrase: 'A property with a symbol as key',
    json: 'dropped',
    clone: 'dropped',
    advice: 'Use a string as key.',
  },
  {
    name: 'throwing getter',
    phrase: 'A getter that throws',
    json: 'throws',
    clone: 'throws',
    advice: 'Send its value, or leave it out.',
  },
  {
    name: 'inherited properties',
    phrase: 'What an object inherits',
    json: 'dropped',
    clone: 'dropped',
    advice: 'Send the properties as its own.',
  },
  {
    name: 'hidden property',
    phrase: 'A property that is not enumerable',
    json: 'dropped',
    clone: 'dropped',
    advice: 'Define it with enumerable: true.',
  },
  {
    name: 'array property',
    phrase: 'A property of an array',
    json: { into: 'the array without it' },
    clone: 'survives',
    advice: 'Send an object that holds both.',
  },
  {
    name: 'large string',
    phrase: 'A message of more than 64 MiB',
    json: 'throws',
    clone: 'throws',
    firefox: { json: 'survives', clone: 'survives' },
    advice: 'Send it in parts.',
  },
  { name: 'NaN', phrase: 'NaN', json: { into: 'null' }, clone: 'survives', advice: 'Send null or a string.' },
  {
    name: 'Infinity',
    phrase: 'Infinity',
    json: { into: 'null' },
    clone: 'survives',
    advice: 'Send null or a string.',
  },
  { name: '-0', phrase: '-0', json: { into: '0' }, clone: 'survives', advice: 'Send 0.' },
  { name: 'bigint', phrase: 'A BigInt', json: 'throws', clone: 'survives', advice: 'Send String(value).' },
  {
    name: 'symbol',
    phrase: 'A symbol',
    json: leftOut,
    clone: 'throws',
    firefox: inFirefox,
    advice: 'Send a string.',
  },
  {
    name: 'function',
    phrase: 'A function',
    json: leftOut,
    clone: 'throws',
    firefox: inFirefox,
    advice: 'Send the name of what the other side shall do.',
  },
];
