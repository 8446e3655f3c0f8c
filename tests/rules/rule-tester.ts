import * as parser from '@typescript-eslint/parser';
import { RuleTester, type Linter, type Rule } from 'eslint';
import { describe, it } from 'vitest';

RuleTester.describe = describe;
RuleTester.it = it;

type Tests = Parameters<RuleTester['run']>[2];
type RunRule = (rule: { name: string }, tests: Tests) => void;

/**
 * The words for which rules look into a file at all, in a comment. A case that is silent only for want of them would be
 * reported with them, and so would show that the search for the words hides what it should not.
 */
const words = '\n// connect, onConnect, onMessage, postMessage, Port, sender, invalidated';

function withWords(test: Tests['valid'][number]): Tests['valid'][number] {
  return typeof test === 'string' ? test + words : { ...test, code: test.code + words };
}

function testerOf(languageOptions: Linter.LanguageOptions): RunRule {
  const tester = new RuleTester({ languageOptions: { ecmaVersion: 'latest', ...languageOptions } });
  // The rules' own types are those of typescript-eslint.
  return (rule, { valid, invalid }) => {
    tester.run(rule.name, rule as unknown as Rule.RuleModule, {
      valid: [...valid, ...valid.map(withWords)],
      invalid,
    });
  };
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
