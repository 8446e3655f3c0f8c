import { describe, expect, it } from 'vitest';
import type { Problem } from '../../rules/payload/index.ts';
import { readObservations } from '../browsers/cases/observations.ts';
import { problemsIn, type ChannelName, type Problems } from './judging.ts';
import { codeOf, columns, kinds, measured, measuredInOtherRuns, measuredOnAllRoutes } from './measured.ts';
import { programOf } from './program.ts';

/** What is lost although no expression shows it. Nothing of it may be reported, or it would not have to stand here. */
const beyondExpressions: Readonly<Record<string, string>> = {
  'deep-5000': 'a loop makes it, and only the number of its turns says how deep it is',
  'deep-20000': 'a loop makes it, and only the number of its turns says how deep it is',
  'error-property-caught': 'it is caught, and what `throw` put on it stands in another block',
  'tab firefox-native': 'see the case tab-undefined-properties, and below',
};

/**
 * Keys and file handles arrive where the background of Firefox receives them, and where a page of another process does
 * they change or are dropped. Who is at the other end no expression shows, and what one way carries is not reported.
 */
const differsByRoute = ['crypto-key firefox', 'crypto-key-pair firefox', 'file-system-handle firefox'];

/** What becomes of the global object depends on which one it is. */
const differsByContext = new Set(['global']);

const code = new Map(kinds.map((kind) => [`${kind.id}.js`, `${codeOf(kind)}\nexport {};`]));
const program = programOf(code);

/** Options that the rule has off by default are on here; what only loses its prototype is no problem. */
function told(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ kind }) => kind.dataOnly !== true);
}

function arrival(problems: readonly Problem[]): 'equal' | 'thrown' | 'dropped' | 'changed' {
  const [first] = told(problems);
  if (!first) return 'equal';
  if (first.fate === 'throws') return 'thrown';
  return first.fate === 'vanishes' ? 'dropped' : 'changed';
}

interface Row {
  kind: string;
  column: string;
  verdict: string;
  measured: string;
}

const isBeyond = ({ kind, column }: Row): boolean =>
  kind in beyondExpressions || `${kind} ${column}` in beyondExpressions;

function compare(
  judged: ReadonlyMap<string, Problems>,
  says: (problems: readonly Problem[]) => string,
): Row[] {
  return kinds.flatMap((kind) =>
    Object.entries(columns).flatMap(([column, channel]: [string, ChannelName]) => {
      const outcome = measured(kind, column);
      if (!outcome) return [];
      const verdict = says(judged.get(kind.id)![channel]);
      const arrives = differsByRoute.includes(`${kind.id} ${column}`) ? 'equal' : outcome.arrives;
      return [{ kind: kind.id, column, verdict, measured: arrives }];
    }),
  );
}

const bySyntax = new Map(kinds.map(({ id }) => [id, problemsIn(code.get(`${id}.js`)!)[0]!]));
const byTypes = new Map(
  kinds.map(({ id }) => [id, problemsIn(code.get(`${id}.js`)!, { name: `${id}.js`, program })[0]!]),
);

const reported = (problems: readonly Problem[]): string => (told(problems).length > 0 ? 'reported' : 'equal');
const agrees = (row: Row): boolean => (row.verdict === 'equal') === (row.measured === 'equal');
const isFalseReport = (row: Row): boolean => row.verdict !== 'equal' && row.measured === 'equal';

describe('the verdict on each measured kind', () => {
  it('has enough to be measured by', () => {
    expect(kinds.length).toBeGreaterThan(490);
    expect(compare(bySyntax, reported).length).toBeGreaterThan(2800);
  });

  it('agrees with the browsers, with types', () => {
    const rows = compare(byTypes, reported).filter((row) => !isBeyond(row));
    expect(rows.filter((row) => !agrees(row))).toEqual([]);
  });

  it('agrees with the browsers by syntax alone', () => {
    const rows = compare(bySyntax, reported).filter((row) => !isBeyond(row));
    expect(rows.filter((row) => !agrees(row))).toEqual([]);
  });

  it('never reports what arrives equal', () => {
    expect([...compare(bySyntax, reported), ...compare(byTypes, reported)].filter(isFalseReport)).toEqual([]);
  });

  it('tells whether the value changes, the message vanishes or postMessage throws', () => {
    const rows = compare(byTypes, arrival).filter((row) => !isBeyond(row) && !differsByContext.has(row.kind));
    expect(rows.filter((row) => row.verdict !== row.measured)).toEqual([]);
  });
});

describe('what no verdict can say', () => {
  it('is lost, and all of it is silent', () => {
    const rows = compare(byTypes, reported).filter(isBeyond);
    const lost = rows.filter((row) => !agrees(row));
    const names = lost.flatMap(({ kind, column }) => [kind, `${kind} ${column}`]);
    expect(Object.keys(beyondExpressions).filter((name) => !names.includes(name))).toEqual([]);
    expect(lost.filter(({ verdict }) => verdict !== 'equal')).toEqual([]);
  });

  it('is a tab, of which Firefox says something undefined, and JSON leaves that out', () => {
    const { observed } = readObservations().cases['tab-undefined-properties']!;
    expect(observed).toEqual({ chromium: [[]], firefox: [['isArticle']] });
    const [problems] = problemsIn('postMessage({ id: 1, isArticle: undefined })');
    expect(problems!['firefox-json'].map(({ kind, fate }) => [kind.name, fate])).toEqual([
      ['undefined', 'dropped'],
    ]);
    expect(problems!['firefox-clone']).toEqual([]);
  });

  it('is what only some ways carry', () => {
    const differing = kinds.flatMap((kind) =>
      Object.keys(columns)
        .filter((column) => {
          const ways = measuredOnAllRoutes(kind, column).map(({ arrives }) => arrives === 'equal');
          return ways.includes(true) && ways.includes(false);
        })
        .map((column) => `${kind.id} ${column}`),
    );
    expect(differing).toEqual(differsByRoute);
  });

  it('is in which run a message is lost: what is lost in most of them is reported', () => {
    const unsteady = kinds.flatMap((kind) =>
      Object.keys(columns)
        .filter((column) => measuredInOtherRuns(kind, column).length > 0)
        .map((column) => [`${kind.id} ${column}`, reported(byTypes.get(kind.id)![columns[column]!])]),
    );
    expect(unsteady).toEqual([['rtc-certificate chromium-clone', 'reported']]);
  });
});
