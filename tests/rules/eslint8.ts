// ESLint 8 under the names of its successors: their Linter and RuleTester take flat configurations.
import { createRequire } from 'node:module';
import type * as Eslint from 'eslint';

const load = createRequire(import.meta.url);
const eslint8 = load('eslint8-oldest') as typeof Eslint;
const unsupported = load('eslint8-oldest/use-at-your-own-risk') as {
  FlatRuleTester: typeof Eslint.RuleTester;
};

type Rule = Parameters<Eslint.RuleTester['run']>[1];
type Tests = Parameters<Eslint.RuleTester['run']>[2];
type Errors = Tests['invalid'][number]['errors'];

/** It does not know that suggestions may be counted without being spelled out. */
function withoutCounts(errors: Errors): Errors {
  if (!Array.isArray(errors)) return errors;
  return errors.map((error) => {
    if (typeof error !== 'object' || !('suggestions' in error)) return error;
    const { suggestions, ...others } = error;
    return typeof suggestions === 'number' ? others : error;
  });
}

export class Linter extends eslint8.Linter {
  constructor(options: ConstructorParameters<typeof Eslint.Linter>[0] = {}) {
    super({ configType: 'flat', ...options });
  }
}

export class RuleTester extends unsupported.FlatRuleTester {
  override run(name: string, rule: Rule, { valid, invalid }: Tests): void {
    super.run(name, rule, {
      valid,
      invalid: invalid.map((test) => ({ ...test, errors: withoutCounts(test.errors) })),
    });
  }
}
