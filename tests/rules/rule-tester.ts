import * as parser from '@typescript-eslint/parser';
import { RuleTester, type Linter, type Rule } from 'eslint';
import { describe, it } from 'vitest';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const javascript = new RuleTester({
  languageOptions: {
    ecmaVersion: 'latest',
    sourceType: 'module',
    parserOptions: { ecmaFeatures: { jsx: true } },
  },
});

type Tests = Parameters<RuleTester['run']>[2];

/** Runs the cases of a rule, whose own types are those of typescript-eslint. */
export function runRule(rule: { name: string }, tests: Tests): void {
  javascript.run(rule.name, rule as unknown as Rule.RuleModule, tests);
}

/** Makes a case be read as TypeScript. */
export function typescript<Case extends { code: string }>(
  test: Case,
): Case & { languageOptions: Linter.LanguageOptions } {
  return { ...test, languageOptions: { parser: parser } };
}
