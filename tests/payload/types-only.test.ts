import { describe, expect, it } from 'vitest';
import { declaredKinds, type DeclaredKind } from './declared-types.ts';
import { problemsIn, type ChannelName, type Problems } from './judging.ts';
import { columns, kinds, measured } from './measured.ts';
import { programOf } from './program.ts';

/**
 * The kinds whose type is also that of values that arrive, or that TypeScript's libraries do not know; with a column, if
 * the type tells enough for the others.
 */
const unsaid: Readonly<Record<string, readonly string[]>> = {
  'a number may be any number': [
    ...['negative-zero', 'nan', 'infinity', 'negative-infinity'],
    ...['object-nan', 'object-infinity', 'object-negative-zero'],
    ...['array-nan', 'array-negative-zero', 'array-infinity'],
  ],
  'a plain number is a Number, too': ['boxed-number', 'boxed-nan', 'boxed-string', 'boxed-boolean'],
  'an element or a property may be missing, and a union with undefined says no more': [
    ...['array-hole', 'array-trailing-hole', 'array-undefined', 'array-holes-filled'],
    'sender-of-opened-port',
  ],
  'the type is any, or of any': [
    ...['array-only-holes', 'array-sparse', 'object-setter', 'class-undefined-field'],
    ...['deep-5000', 'deep-20000', 'object-throwing-getter'],
  ],
  'the class has no name where its type is written': ['class', 'object-class'],
  'types do not show what holds itself': [
    ...['object-cyclic', 'object-cyclic-array', 'object-cyclic-two', 'array-cyclic'],
  ],
  'a proxy has the type of what it stands for': ['proxy', 'proxy-array', 'object-proxy'],
  'types do not tell what is enumerable': ['object-hidden'],
  'a key that is a symbol is most often a brand': ['object-symbol-key', 'object-tag', 'object-iterable'],
  'what is added to a list or a pattern is most often a brand': [
    ...[
      'array-extra-property',
      'array-tojson',
      'regexp-last-index chromium-clone',
      'regexp-last-index firefox',
    ],
  ],
  'the result of a match by a global pattern is a plain array of the same type': ['match'],
  'a symbol in a union is what keyof allows, and hardly ever what is there': ['array-symbol'],
  'the cause of an Error is unknown': ['error-cause-function chromium-clone', 'error-cause-function firefox'],
  'the buffer of a Memory is an ArrayBuffer to the libraries': [
    'shared-array-buffer chromium-clone',
    'shared-array-buffer firefox',
  ],
  'how long a string is no type says': ['string-65-mib'],
  'one property of it is undefined in Firefox': ['tab'],
};

/** As the test of expressions says, the other end decides. */
const differsByRoute = 'file-system-handle firefox';

/** To the compiler a copy of localStorage has its methods; of the expression itself the rule knows better. */
const toldWrongly = 'storage-copy';

const declared = declaredKinds().filter(({ id }) => id !== toldWrongly);
const code = new Map(
  declared.map(({ id, type, setup }) => [
    `${id}.ts`,
    `${setup}\ndeclare const declared: ${type};\npostMessage(declared);\npostMessage({ part: declared });\nexport {};`,
  ]),
);
const program = programOf(code);

function judged({ id }: DeclaredKind): readonly Problems[] {
  return problemsIn(code.get(`${id}.ts`)!, { name: `${id}.ts`, program }, true);
}

const rows = declared.flatMap((entry) => {
  const kind = kinds.find(({ id }) => id === entry.id)!;
  return judged(entry).flatMap((problems, index) =>
    Object.entries(columns).flatMap(([column, channel]: [string, ChannelName]) => {
      const outcome = measured(kind, column);
      if (!outcome || `${kind.id} ${column}` === differsByRoute) return [];
      const isReported = problems[channel].some((problem) => problem.kind.dataOnly !== true);
      const as = index === 0 ? 'message' : 'property';
      return [{ kind: kind.id, as, column, isReported, arrives: outcome.arrives, type: entry.type }];
    }),
  );
});

const silent = new Set(Object.values(unsaid).flat());

function isUnsaid({ kind, column }: { kind: string; column: string }): boolean {
  return silent.has(kind) || silent.has(`${kind} ${column}`);
}

describe('the verdict on a value of which only the type is known', () => {
  it('has enough to be measured by', () => {
    expect(declared.length).toBeGreaterThan(470);
    expect(rows.length).toBeGreaterThan(5400);
  });

  it('is never a report on what arrives equal', () => {
    expect(rows.filter(({ isReported, arrives }) => isReported && arrives === 'equal')).toEqual([]);
  });

  it('agrees with the browsers where the libraries know the type', () => {
    const known = rows.filter((row) => !isUnsaid(row));
    expect(known.filter(({ isReported, arrives }) => isReported !== (arrives !== 'equal'))).toEqual([]);
    expect(
      new Set(known.filter(({ isReported }) => isReported).map(({ kind }) => kind)).size,
    ).toBeGreaterThan(270);
  });

  it('is silence where the type says nothing of it', () => {
    const missed = rows.filter(({ isReported, arrives }) => !isReported && arrives !== 'equal');
    const named = missed.map(({ kind, column }) => (silent.has(kind) ? kind : `${kind} ${column}`));
    expect([...new Set(named)].sort()).toEqual([...silent].sort());
    expect(rows.filter((row) => row.isReported && isUnsaid(row))).toEqual([]);
  });
});
