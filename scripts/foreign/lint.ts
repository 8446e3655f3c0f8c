import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import type ts from 'typescript';
import plugin from '../../rules/index.ts';
import { languages } from '../corpus/lint.ts';

/** All rules for code, those outside of the presets, too. */
export const everyRule: Linter.RulesRecord = Object.fromEntries(
  Object.entries(plugin.rules)
    .filter(([, { meta }]) => !('languages' in meta))
    .map(([name]) => [`webext-ports/${name}`, 'error']),
);

export interface Outcome {
  parses: boolean;
  /** `line rule message` of each report. */
  reports: readonly string[];
  /** What a rule has thrown. */
  crash?: string;
}

export interface Typed {
  program: ts.Program;
  filename: string;
}

export type Check = (text: string, extension: string, typed?: Typed) => Outcome;

/** Lints a text with every rule, as a file of its extension; a rule that throws does not end the run. */
export async function checker(
  plugins: Record<string, unknown> = { 'webext-ports': plugin },
  rules = everyRule,
): Promise<Check> {
  const linter = new Linter();
  const webext = {
    plugins,
    rules,
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
  } as unknown as Linter.Config;
  const configs = [...(await languages()), webext];
  return (text, extension, typed) => {
    const withTypes = typed && { languageOptions: { parser, parserOptions: { programs: [typed.program] } } };
    try {
      const messages = linter.verify(
        text,
        withTypes ? [...configs, withTypes] : configs,
        typed?.filename ?? `file${extension}`,
      );
      return {
        parses: !messages.some(({ fatal }) => fatal),
        reports: messages
          .filter(({ ruleId }) => ruleId !== null)
          .map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`),
      };
    } catch (error) {
      const { message, stack = '' } = error as Error;
      const at = stack.split('\n').filter((line) => /^\s+at /.test(line));
      return { parses: true, reports: [], crash: [message, ...at.slice(0, 4)].join('\n  ') };
    }
  };
}
