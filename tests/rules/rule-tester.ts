import * as parser from '@typescript-eslint/parser';
import { Linter, RuleTester, type Rule } from 'eslint';
import { describe, expect, it } from 'vitest';

RuleTester.describe = describe;
RuleTester.it = it;

type Tests = Parameters<RuleTester['run']>[2];
type Invalid = Tests['invalid'][number];
type RunRule = (rule: { name: string }, tests: Tests) => void;

/** The repairs that each report of a case offers, with the code that they make. */
function repairsOf(code: string, messages: readonly Linter.LintMessage[]) {
  return messages.flatMap(({ fix, suggestions = [] }) => {
    const fixes = [...(fix ? [fix] : []), ...suggestions.map((suggestion) => suggestion.fix)];
    return fixes.map(({ range: [start, end], text }) => code.slice(0, start) + text + code.slice(end));
  });
}

/** A repair must leave code that parses and that has a report less. */
function testRepairs(rule: Rule.RuleModule, { code, filename, options, ...test }: Invalid): void {
  const linter = new Linter();
  const { languageOptions = {}, settings = {} } = test;
  const config: Linter.Config = {
    files: ['**/*.*'],
    plugins: { tested: { rules: { rule } } },
    rules: { 'tested/rule': ['error', ...((options ?? []) as unknown[])] },
    languageOptions,
    settings,
  };
  const lint = (text: string) => linter.verify(text, config, { filename: filename ?? 'file.js' });
  const messages = lint(code);
  for (const repaired of repairsOf(code, messages)) {
    const left = lint(repaired);
    expect(
      left.filter(({ fatal }) => fatal),
      repaired,
    ).toEqual([]);
    expect(left.length, repaired).toBeLessThan(messages.length);
  }
}

function testerOf(languageOptions: Linter.LanguageOptions): RunRule {
  const ownOptions: Linter.LanguageOptions = { ecmaVersion: 'latest', ...languageOptions };
  const tester = new RuleTester({ languageOptions: ownOptions });
  return (rule, tests) => {
    // The rules' own types are those of typescript-eslint.
    const module = rule as unknown as Rule.RuleModule;
    tester.run(rule.name, module, tests);
    if (!module.meta?.hasSuggestions && !module.meta?.fixable) return;
    it(`${rule.name} is satisfied by its own repairs`, () => {
      for (const test of tests.invalid)
        testRepairs(module, { ...test, languageOptions: { ...ownOptions, ...test.languageOptions } });
    });
  };
}

/** Runs the cases of a rule as JavaScript modules, save those that `typescript` marks, and tries all its repairs. */
export const runRule = testerOf({
  sourceType: 'module',
  parserOptions: { ecmaFeatures: { jsx: true } },
});

/** Runs all cases of a rule as TypeScript, without type information. */
export const runRuleInTypeScript = testerOf({ parser });

/** Makes a case be read as TypeScript. */
export function typescript<Case extends { code: string }>(
  test: Case,
): Case & { languageOptions: Linter.LanguageOptions } {
  return { ...test, languageOptions: { parser } };
}
