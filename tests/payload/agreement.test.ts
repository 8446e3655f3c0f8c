import { describe, expect, it } from 'vitest';
import type { Problem } from '../../rules/payload/index.ts';
import { problemsIn, type ChannelName, type Problems } from './judging.ts';
import { codeOf, columns, kinds, measured } from './measured.ts';
import { programOf } from './program.ts';

/**
 * What no expression shows: a tab has properties that are `undefined` in Firefox, and structured clone keeps them. A
 * native application does not get them.
 */
const beyondExpressions = new Set(['tab firefox-native']);

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

function compare(
  judged: ReadonlyMap<string, Problems>,
  says: (problems: readonly Problem[]) => string,
): Row[] {
  return kinds.flatMap((kind) =>
    Object.entries(columns).flatMap(([column, channel]: [string, ChannelName]) => {
      const outcome = measured(kind, column);
      if (!outcome || beyondExpressions.has(`${kind.id} ${column}`)) return [];
      const verdict = says(judged.get(kind.id)![channel]);
      return [{ kind: kind.id, column, verdict, measured: outcome.arrives }];
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
    expect(kinds.length).toBeGreaterThan(300);
    expect(compare(bySyntax, reported).length).toBeGreaterThan(2000);
  });

  it('agrees with the browsers, with types', () => {
    expect(compare(byTypes, reported).filter((row) => !agrees(row))).toEqual([]);
  });

  it('agrees with the browsers by syntax alone, and never reports what arrives equal', () => {
    const rows = compare(bySyntax, reported);
    expect(rows.filter(isFalseReport)).toEqual([]);
    expect(rows.filter(agrees).length / rows.length).toBeGreaterThanOrEqual(0.99);
  });

  it('tells whether the value changes, the message vanishes or postMessage throws', () => {
    const rows = compare(byTypes, arrival).filter(({ kind }) => !differsByContext.has(kind));
    expect(rows.filter((row) => row.verdict !== row.measured)).toEqual([]);
  });
});
