import path from 'node:path';
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

/** A file where it really is, so that what it imports, and the manifest of its folder, are really looked for. */
export interface Place {
  folder: string;
  file: string;
}

export type Check = (text: string, extension: string, where?: Typed | Place) => Outcome;

/** Lints a text with every rule, as a file of its extension; a rule that throws does not end the run. */
export async function checker(
  plugins: Record<string, unknown> = { 'webext-ports': plugin },
  rules = everyRule,
): Promise<Check> {
  const linters = new Map<string | undefined, Linter>();
  const linterIn = (folder: string | undefined): Linter => {
    const linter = linters.get(folder) ?? new Linter(folder === undefined ? {} : { cwd: folder });
    linters.set(folder, linter);
    return linter;
  };
  const webext = {
    plugins,
    rules,
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
  } as unknown as Linter.Config;
  // Installed packages lie in folders that ESLint leaves out by itself.
  const configs = [{ ignores: ['!**/node_modules/', '!**/.*'] }, ...(await languages()), webext];
  return (text, extension, where) => {
    const place = where && 'folder' in where ? where : undefined;
    const typed = where && 'program' in where ? where : undefined;
    const withTypes = typed && { languageOptions: { parser, parserOptions: { programs: [typed.program] } } };
    // A file outside the working directory has no configuration, and would not be linted at all.
    const folder = place?.folder ?? (typed && path.dirname(typed.filename));
    try {
      const messages = linterIn(folder).verify(
        text,
        withTypes ? [...configs, withTypes] : configs,
        place?.file ?? typed?.filename ?? `file${extension}`,
      );
      const isLeftOut = messages.some(({ ruleId, line }) => ruleId === null && line === 0);
      if (isLeftOut) throw new Error(`ESLint left the file out: ${messages[0]?.message}`);
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
