import { isDeepStrictEqual } from 'node:util';
import vm from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsIn } from './judging.ts';
import { flag, messages } from './random-messages.ts';

const perRun = 50;
const runs = 240;

type Wire = 'json' | 'clone';

const carriers: Record<Wire, (value: unknown) => unknown> = {
  json: (value) => JSON.parse(JSON.stringify(value)) as unknown,
  clone: (value) => structuredClone(value),
};

/** `FLAG` becomes `flags[0]`, `flags[1]` … */
function numbered(text: string): { text: string; count: number } {
  let count = 0;
  return { text: text.replaceAll(flag, () => `flags[${count++}]`), count };
}

function arrives(
  make: (flags: readonly boolean[]) => unknown,
  flags: readonly boolean[],
  wire: Wire,
): boolean {
  try {
    return isDeepStrictEqual(make(flags), carriers[wire](make(flags)));
  } catch {
    return false;
  }
}

/** Whether a message arrives as it was sent whichever branches are taken. */
function alwaysArrives(text: string, count: number, wire: Wire): boolean {
  const make = vm.runInThisContext(`(flags) => (${text})`) as (flags: readonly boolean[]) => unknown;
  return Array.from({ length: 2 ** count }, (_, choice) =>
    Array.from({ length: count }, (_, index) => (choice & (1 << index)) !== 0),
  ).every((flags) => arrives(make, flags, wire));
}

/** Twelve thousand messages take a busy machine a minute. */
const timeout = 300_000;

describe('the verdict on nested literals', { timeout }, () => {
  it.each(['json', 'clone'] as const)('is what Node does with them: %s', (wire) => {
    fc.assert(
      fc.property(fc.array(messages, { minLength: perRun, maxLength: perRun }), (texts) => {
        const all = texts.map(numbered);
        const verdicts = problemsIn(all.map(({ text }) => `postMessage(${text});`).join('\n'));
        all.forEach(({ text, count }, index) => {
          const verdict = verdicts[index]![wire].length > 0 ? 'reported' : 'silent';
          expect({ text, verdict }).toEqual({
            text,
            verdict: alwaysArrives(text, count, wire) ? 'silent' : 'reported',
          });
        });
      }),
      { numRuns: runs, seed: 1 },
    );
  });
});
