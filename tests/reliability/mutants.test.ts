import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { checker, type Check } from '../../scripts/foreign/lint.ts';
import { mutant, randomFrom } from '../../scripts/foreign/mutate.ts';
import { emptyTally, runForeign, runMutant, runTypedMutants } from '../../scripts/foreign/runs.ts';
import { extensionSources, type Source } from '../../scripts/foreign/sources.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const own = extensionSources(root);

// `npm run check:foreign` does the same to tens of thousands of files; this is what every change can afford.
describe('no rule throws', () => {
  let check: Check;
  beforeAll(async () => {
    check = await checker();
  });

  it('over code about ports, mutated at random', () => {
    const tally = emptyTally();
    for (let seed = 0; seed < 400; seed++) runMutant(check, own[seed % own.length]!, seed, false, tally);
    expect(tally.crashes).toEqual([]);
    expect(tally.unparsed).toBeLessThan(240);
    expect(tally.findings).toBeGreaterThan((tally.texts - tally.unparsed) / 5);
  });

  it('over the same with types', () => {
    const tally = emptyTally();
    runTypedMutants(check, own, 1, tally);
    expect(tally.crashes).toEqual([]);
    expect(tally.texts).toBe(own.length);
    // What is linted is reported: mutants of code with mistakes have mistakes. How many, the draw decides.
    expect(tally.findings).toBeGreaterThan(own.length / 8);
  });
});

describe('the run over foreign code', () => {
  const source: Source = { name: 'a.js', extension: '.js', text: 'const a = b;\n' };

  it('tells of a rule that throws, and goes on', async () => {
    const rule = {
      create: () => ({
        Identifier() {
          throw new Error('thrown');
        },
      }),
    };
    const check = await checker({ broken: { rules: { rule } } }, { 'broken/rule': 'error' });
    const tally = emptyTally();
    runForeign(check, source, tally);
    runForeign(check, { ...source, text: '1;' }, tally);
    expect(tally.texts).toBe(2);
    expect(tally.crashes).toEqual([expect.stringMatching(/^a\.js: thrown/)]);
  });

  it('tells of what is reported where nothing is about extensions', async () => {
    const check = await checker();
    const tally = emptyTally();
    runForeign(check, { ...source, text: 'chrome.runtime.connect().postMessage(new Map());' }, tally);
    expect(tally.reports).toEqual([
      expect.stringMatching(/^a\.js:1 webext-ports\/no-unserializable-message/),
    ]);
  });

  it('tells of what ESLint did not lint at all', async () => {
    const check = await checker();
    const tally = emptyTally();
    runForeign(check, { ...source, place: { folder: root, file: '/elsewhere/a.js' } }, tally);
    expect(tally.crashes).toEqual([expect.stringMatching(/^a\.js: ESLint left the file out/)]);
  });

  it('lints a file at its place: there it finds what it imports', async () => {
    const folder = path.join(root, 'tests/reliability/fixtures/importing');
    const file = path.join(folder, 'sends.js');
    const check = await checker();
    const tally = emptyTally();
    const text = readFileSync(file, 'utf8');
    runForeign(check, { name: 'sends.js', extension: '.js', text }, tally);
    expect(tally.reports).toEqual([]);
    runForeign(check, { name: 'sends.js', extension: '.js', text, place: { folder, file } }, tally);
    expect(tally.reports).toEqual([expect.stringContaining('no-unserializable-message')]);
  });

  it('tells of what does not parse', async () => {
    const check = await checker();
    const tally = emptyTally();
    runForeign(check, { ...source, text: 'const =' }, tally);
    expect(tally.unparsed).toBe(1);
  });
});

describe('a mutant', () => {
  const text = own[0]!.text;

  it('is the same for the same seed, and another for another', () => {
    const mutants = Array.from({ length: 50 }, (_, seed) => mutant(text, randomFrom(seed)));
    expect(mutants).toEqual(Array.from({ length: 50 }, (_, seed) => mutant(text, randomFrom(seed))));
    expect(new Set(mutants).size).toBeGreaterThan(40);
  });

  it.each(['', '\n', ';', 'a', '`'])('can be made of %j', (odd) => {
    for (let seed = 0; seed < 50; seed++) expect(typeof mutant(odd, randomFrom(seed))).toBe('string');
  });
});
