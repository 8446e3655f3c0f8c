import { expect, test } from 'vitest';
import { groups } from './cases/all.js';
import { readObservations } from './cases/observations.ts';

const cases = groups.flatMap((group) => group.cases.map((one) => ({ browsers: group.browsers, ...one })));
const { cases: observed } = readObservations();

test('each case has an id of its own', () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});

test('what is recorded belongs to a case', () => {
  expect(Object.keys(observed)).toEqual(cases.map(({ id }) => id));
});

test.each(cases)(
  '$id: the claim is a sentence, and every browser was observed',
  ({ id, claim, browsers }) => {
    expect(claim).toMatch(/\.$/);
    expect(observed[id]?.claim).toBe(claim);
    expect(Object.keys(observed[id]?.observed ?? {}).sort()).toEqual(browsers ?? ['chromium', 'firefox']);
  },
);
