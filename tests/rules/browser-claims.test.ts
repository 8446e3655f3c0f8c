import { describe, expect, test } from 'vitest';
import plugin from '../../rules/index.ts';
import { readObservations } from '../browsers/cases/observations.ts';
import { claimsOfFurtherRules } from './claims/further-rules.ts';
import { claimsOfMainRules } from './claims/main-rules.ts';

const data = readObservations();
const claims = { ...claimsOfMainRules, ...claimsOfFurtherRules };
/** What it says is compared kind by kind with the measured payloads: tests/payload/agreement.test.ts. */
const comparedByKinds = 'no-unserializable-message';
/** Sentences that only say what a suggestion does, or what is wrong with the settings. */
const saysNothing = new Set([
  'invalidSetting',
  'readLastErrorToo',
  'readIfPresent',
  'connectTab',
  'useIfPresent',
  'addDependency',
  'removeArgument',
  'removeParameter',
  'postInstead',
  'returnNothing',
  'wrap',
  'compareWith',
  'compareWithBoth',
  'useSender',
  'useStructuredClone',
  'useText',
]);

test('every rule has its claims proven', () => {
  expect([...Object.keys(claims), comparedByKinds].sort()).toEqual(Object.keys(plugin.rules).sort());
});

describe.each(Object.entries(claims))('what %s says of browsers', (name, proofs) => {
  const rule = plugin.rules[name];
  const messages = Object.keys(rule?.meta.messages ?? {}).filter((id) => !saysNothing.has(id));

  test('is proven message by message', () => {
    expect(Object.keys(proofs).sort()).toEqual(messages.sort());
  });

  test.each(messages)('%s was seen', (id) => {
    for (const proof of proofs[id] ?? []) {
      const observed = data.cases[proof.case]?.observed;
      if (proof.chromium) expect(JSON.stringify(observed?.chromium)).toMatch(proof.chromium);
      if (proof.firefox) expect(JSON.stringify(observed?.firefox)).toMatch(proof.firefox);
    }
  });
});
