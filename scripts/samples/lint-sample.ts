import { Linter } from 'eslint';
import plugin from '../../rules/index.ts';
import { targetSets } from './target-sets.ts';

const reason = 'webext-ports/no-unsupported-port-error';

function report(code: string, targets: Record<string, string>): Linter.LintMessage[] {
  const config = {
    ...plugin.configs.recommended,
    languageOptions: { sourceType: 'script' },
    settings: { 'webext-ports': { targets } },
  };
  return new Linter().verify(code, [config as unknown as Linter.Config]);
}

/** What is wrong with the reports that a right sample gets, as sentences; `port.error` is right where a target set has it. */
export function lintProblems(code: string): string[] {
  const readsError = /\bport\.error\b|\bp\.error\b/.test(code);
  return targetSets.flatMap(({ targets, hasPortError }) => {
    const messages = report(code, targets);
    const names = Object.keys(targets).join(' and ');
    const problems = messages
      .filter(({ ruleId }) => ruleId !== reason)
      .map(({ ruleId, message }) => `for ${names} it gets ${ruleId ?? 'a parsing error'}: ${message}`);
    const isReported = messages.some(({ ruleId }) => ruleId === reason);
    const shouldBe = readsError && !hasPortError;
    if (isReported !== shouldBe) {
      problems.push(`for ${names} port.error should ${shouldBe ? '' : 'not '}be reported.`);
    }
    return problems;
  });
}
