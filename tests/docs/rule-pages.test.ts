import { describe, expect, it } from 'vitest';
import plugin from '../../rules/index.ts';
import type { Block } from './blocks.ts';
import { lintBlock, lintedLanguages, type Finding, type Rules } from './lint.ts';
import { pages, ruleOf } from './pages.ts';
import { checkTypes } from './program.ts';

/** What is labelled is an example of the rule; all other blocks are checked with those of other pages. */
function isExample({ label, language }: Block): boolean {
  return label !== undefined && lintedLanguages.has(language);
}

function findings(block: Block, rules: Rules): Finding[] {
  if (!block.words.has('typed')) return lintBlock(block, rules);
  const checked = checkTypes([block]).get(block)!;
  // Without type information the example must not be wrong either, only less may be found.
  for (const { rule, text } of lintBlock(block, rules)) {
    expect({ rule, text }).not.toMatchObject({ rule: expect.stringMatching(/^\(/) as string });
  }
  return lintBlock(block, rules, checked);
}

describe.each(Object.keys(plugin.rules))('the page of %s', (rule) => {
  const page = pages.find(({ file }) => ruleOf(file) === rule);
  const examples = (page?.blocks ?? []).filter(isExample);

  it('shows what is wrong and what is right', () => {
    expect(page, `docs/rules/${rule}.md is missing`).toBeDefined();
    const labels = new Set(examples.map(({ label }) => label));
    expect(labels).toEqual(new Set(['incorrect', 'correct']));
  });

  it.each(examples.map((block) => [block.line, block] as const))(
    'is true in the example at line %i',
    (_line, block) => {
      const found = findings(block, { [`webext-ports/${rule}`]: 'error' });
      const lines = [...new Set(found.map(({ line }) => line))];
      expect(found.filter((finding) => finding.rule !== `webext-ports/${rule}`)).toEqual([]);
      if (block.label === 'correct') expect(found).toEqual([]);
      else if (block.wrongLines.length > 0) expect(lines).toEqual(block.wrongLines);
      else expect(lines).not.toEqual([]);
    },
  );
});

describe('pages of rules', () => {
  it('belong to rules that exist', () => {
    const described = pages.map(({ file }) => ruleOf(file)).filter((rule) => rule !== undefined);
    expect(described.filter((rule) => !Object.hasOwn(plugin.rules, rule))).toEqual([]);
  });
});
