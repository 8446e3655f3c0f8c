import * as parser from '@typescript-eslint/parser';
import { RuleTester } from 'eslint';
import { describe, it } from 'vitest';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

type Tests = Parameters<RuleTester['run']>[2];

function tester(languageOptions: object) {
  const ruleTester = new RuleTester({ languageOptions: { ecmaVersion: 'latest', ...languageOptions } });
  return (name: string, rule: unknown, tests: Tests): void => {
    ruleTester.run(name, rule as Parameters<RuleTester['run']>[1], tests);
  };
}

export const testJavaScript = tester({ sourceType: 'module' });
export const testTypeScript = tester({ sourceType: 'module', parser });
