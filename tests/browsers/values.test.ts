import { describe as suite, expect, test } from 'vitest';
import { describe } from './agent/describe.ts';
import { compare } from './values/compare.ts';
import { show } from './values/show.ts';

async function compared(sent: unknown, received: unknown): Promise<string> {
  const { equal, lost } = compare(await describe(sent), await describe(received));
  return [equal ? 'equal' : 'changed', ...lost].join(' ');
}

class Point {
  x = 1;
}
class Circle {
  x = 1;
  area(): number {
    return this.x;
  }
}

suite('a value is compared with what arrived', () => {
  const shared = { a: 1 };
  const cyclic: { self?: unknown } = {};
  cyclic.self = cyclic;

  test.each<[what: string, sent: unknown, received: unknown, result: string]>([
    ['the same data', { a: [1, 'b', null] }, { a: [1, 'b', null] }, 'equal'],
    ['another order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }, 'equal'],
    ['a missing property', { a: 1, b: undefined }, { a: 1 }, 'changed'],
    ['one property more', { a: 1 }, { a: 1, b: 2 }, 'changed'],
    ['a lost sign', -0, 0, 'changed'],
    ['NaN that stays', NaN, NaN, 'equal'],
    ['a hole that is filled', new Array(1), [null], 'changed'],
    ['a hole that is undefined', new Array(1), [undefined], 'changed'],
    ['a hole that stays', new Array(1), new Array(1), 'equal'],
    ['a class without methods', new Point(), { x: 1 }, 'equal prototype'],
    ['a class with methods', new Circle(), { x: 1 }, 'changed'],
    ['no prototype', { __proto__: null, a: 1 }, { a: 1 }, 'equal prototype'],
    ['inherited data', Object.create({ a: 1 }), {}, 'changed'],
    ['a frozen object', Object.freeze({ a: 1 }), { a: 1 }, 'equal attributes'],
    [
      'a getter',
      {
        get a() {
          return 1;
        },
      },
      { a: 1 },
      'equal attributes',
    ],
    ['one object twice', { a: shared, b: shared }, { a: { a: 1 }, b: { a: 1 } }, 'equal identity'],
    ['one object twice, kept', { a: shared, b: shared }, structuredClone({ a: shared, b: shared }), 'equal'],
    ['a cycle, kept', cyclic, structuredClone(cyclic), 'equal'],
    ['a Date as text', new Date(0), new Date(0).toJSON(), 'changed'],
    ['another time', new Date(0), new Date(1), 'changed'],
    ['a Map', new Map([[1, 2]]), new Map([[1, 2]]), 'equal'],
    ['a Map with other entries', new Map([[1, 2]]), new Map([[1, 3]]), 'changed'],
    ['a Map as object', new Map(), {}, 'changed'],
    ['an Error', new TypeError('a'), new TypeError('a'), 'equal'],
    ['an Error of another class', new TypeError('a'), new Error('a'), 'changed'],
    ['bytes', new Uint8Array([1]), new Uint8Array([1]), 'equal'],
    ['other bytes', new Uint8Array([1]), new Uint8Array([2]), 'changed'],
    ['other text of a Blob', new Blob(['a']), new Blob(['b']), 'changed'],
    ['a boxed number', new Number(1), 1, 'changed'],
  ])('%s', async (_, sent, received, result) => {
    expect(await compared(sent, received)).toBe(result);
  });
});

suite('a value is shown', () => {
  test.each<[value: unknown, text: string]>([
    [{ a: 1, 'b c': [null] }, '{ a: 1, "b c": [null] }'],
    [[1, , 3], '[1, <hole>, 3]'], // eslint-disable-line no-sparse-arrays -- A hole is what is shown.
    [{}, '{}'],
    [-0, '-0'],
    [10n, '10n'],
    [new Map([['a', 1]]), 'Map { "a" => 1 }'],
    [new Set([1]), 'Set { 1 }'],
    ['a'.repeat(300), `"${'a'.repeat(159)}…`],
  ])('%o', async (value, text) => {
    expect(show(await describe(value))).toBe(text);
  });
});
