import * as parser from '@typescript-eslint/parser';
import { RuleTester, type Linter, type Rule } from 'eslint';
import { describe, it } from 'vitest';

RuleTester.describe = describe;
RuleTester.it = it;

type Tests = Parameters<RuleTester['run']>[2];
type RunRule = (rule: { name: string }, tests: Tests) => void;

function testerOf(languageOptions: Linter.LanguageOptions): RunRule {
  const tester = new RuleTester({ languageOptions: { ecmaVersion: 'latest', ...languageOptions } });
  // The rules' own types are those of typescript-eslint.
  return (rule, tests) => tester.run(rule.name, rule as unknown as Rule.RuleModule, tests);
}

/** Runs the cases of a rule as JavaScript modules, save those that `typescript` marks. */
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
