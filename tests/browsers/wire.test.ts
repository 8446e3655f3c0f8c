import { describe, expect, test } from 'vitest';
import { allKinds } from './kinds/kinds.ts';
import { columns } from './payload/columns.ts';
import { readColumn, type MeasuredOutcome } from './wire/wire.ts';
import { disagreements } from './wire/disagreements.ts';
import { mergeRuns } from './wire/merge-runs.ts';
import { mergeRoutes } from './wire/merge-routes.ts';

const kinds = allKinds();

test('there are enough kinds, each with an id of its own', () => {
  expect(kinds.length).toBeGreaterThanOrEqual(160);
  expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
});

describe.each(columns)('$id', (column) => {
  const measured = readColumn(column.id);

  test('has an outcome for every kind, and for no other', () => {
    expect(Object.keys(measured?.outcomes ?? {})).toEqual(kinds.map(({ id }) => id));
  });

  test('says which browser was measured, and when', () => {
    expect(measured?.version).toMatch(/^\d+\.\d+/);
    expect(measured?.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('could make every kind on some route', () => {
    expect(Object.values(measured?.outcomes ?? {}).filter(({ arrives }) => arrives === 'unmade')).toEqual([]);
  });
});

test('a native application gets JSON in either mode', () => {
  expect(readColumn('chromium-clone-native')?.outcomes).toEqual(readColumn('chromium-json-native')?.outcomes);
});

test('routes with one outcome are told once', () => {
  expect(
    mergeRoutes(
      new Map([
        ['content-to-background', { arrives: 'equal' }],
        ['page-to-background', { arrives: 'equal' }],
      ]),
    ),
  ).toEqual({ arrives: 'equal' });
});

test('runs with one outcome are told once, and the most frequent before the others', () => {
  expect(mergeRuns([{ arrives: 'equal' }, { arrives: 'equal' }])).toEqual({ arrives: 'equal' });
  expect(mergeRuns([{ arrives: 'equal' }, { arrives: 'dropped' }, { arrives: 'dropped' }])).toEqual({
    arrives: 'dropped',
    sometimes: [{ arrives: 'equal' }],
  });
});

test('a route that differs is told apart', () => {
  expect(
    mergeRoutes(
      new Map([
        ['content-to-background', { arrives: 'unmade', words: 'x' }],
        ['background-to-content', { arrives: 'changed', into: '{}' }],
        ['page-to-background', { arrives: 'equal' }],
      ]),
    ),
  ).toEqual({
    arrives: 'changed',
    into: '{}',
    differs: {
      'content-to-background': { arrives: 'unmade', words: 'x' },
      'page-to-background': { arrives: 'equal' },
    },
  });
});

describe('disagreements', () => {
  const column = { column: 'firefox', version: '153.0', date: '2026-01-02' };

  test('another version with the same outcomes is no disagreement', () => {
    const recorded = { ...column, outcomes: { map: { arrives: 'equal' } } } as const;
    expect(disagreements({ ...recorded, version: '999.0', date: '2030-01-01' }, recorded)).toEqual([]);
  });

  test('another outcome is told in a sentence', () => {
    const recorded = { ...column, outcomes: { map: { arrives: 'equal', lost: ['prototype'] } } } as const;
    const measured = { ...column, outcomes: { map: { arrives: 'changed', into: '{}' } } } as const;
    expect(disagreements(measured, recorded)).toEqual([
      {
        kind: 'map',
        text: 'firefox: "map" arrives as {}, but recorded is that it arrives equal but for its prototype.',
      },
    ]);
  });

  test('an outcome that was never recorded is one', () => {
    const measured = { ...column, outcomes: { map: { arrives: 'thrown', words: 'E: no' } } } as const;
    expect(disagreements(measured, undefined)).toEqual([
      { kind: 'map', text: 'firefox: "map" throws E: no, but nothing is recorded.' },
    ]);
  });

  describe('about a kind that is not steady', () => {
    const recorded = {
      ...column,
      outcomes: { map: { arrives: 'dropped', sometimes: [{ arrives: 'equal' }] } },
    } as const;
    const measured = (map: MeasuredOutcome) => disagreements({ ...column, outcomes: { map } }, recorded);

    test('each recorded outcome agrees', () => {
      expect(measured({ arrives: 'dropped' })).toEqual([]);
      expect(measured({ arrives: 'equal' })).toEqual([]);
      expect(measured({ arrives: 'equal', sometimes: [{ arrives: 'dropped' }] })).toEqual([]);
    });

    test('another does not', () => {
      const told = 'but recorded is that it never arrives; sometimes it arrives equal.';
      expect(measured({ arrives: 'closed' })[0]?.text).toBe(`firefox: "map" closes the port, ${told}`);
      expect(measured({ arrives: 'dropped', sometimes: [{ arrives: 'closed' }] })[0]?.text).toBe(
        `firefox: "map" never arrives; sometimes it closes the port, ${told}`,
      );
    });
  });
});
