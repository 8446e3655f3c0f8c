/** ESLint's part: the plugin as it is published, run by the universal linter. */
import { Linter } from 'eslint/universal';
import type ts from 'typescript';
import plugin from '../../../../rules/index.ts';
import type { Choice, Report, Suggestion } from '../messages.ts';
import { codeFile } from './files.ts';

type Parser = NonNullable<Linter.LanguageOptions['parser']>;

/** What lints with types: TypeScript's parser, and the program that it is to ask. */
export interface Typed {
  parser: Parser;
  program: ts.Program;
}

const linter = new Linter();

function settingsOf({ targets, serialization, context, language }: Choice): object {
  const versions = Object.entries(targets).map(([browser, version]) => [browser, version || '9999']);
  return {
    ...(versions.length > 0 && { targets: Object.fromEntries(versions) as object }),
    ...(serialization && { serialization }),
    ...(context && { contexts: { [context]: codeFile[language].slice(1) } }),
  };
}

function configOf(choice: Choice, typed: Typed | undefined): Linter.Config {
  return {
    files: ['**/*.{js,ts}'],
    plugins: { 'webext-ports': plugin as never },
    rules: plugin.configs[choice.preset].rules as Linter.RulesRecord,
    settings: { 'webext-ports': settingsOf(choice) },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    ...(typed && {
      languageOptions: { parser: typed.parser, parserOptions: { programs: [typed.program] } },
    }),
  };
}

/** Offsets of the lines' first characters. */
function lineStarts(code: string): number[] {
  const starts = [0];
  for (const match of code.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(match.index + match[0].length);
  return starts;
}

export function lint(choice: Choice, typed?: Typed): Report[] {
  const { code, language } = choice;
  const starts = lineStarts(code);
  const offset = (line: number, column: number): number =>
    Math.min(code.length, (starts[line - 1] ?? code.length) + column - 1);

  return linter.verify(code, configOf(choice, typed), codeFile[language].slice(1)).map((message) => {
    const { ruleId, line, column, endLine, endColumn, severity } = message;
    const from = offset(line, column);
    const rule = ruleId?.replace('webext-ports/', '');
    const suggestions = (message.suggestions ?? []).map(({ desc, fix }): Suggestion => ({
      text: desc,
      edit: { from: fix.range[0], to: fix.range[1], insert: fix.text },
    }));
    if (message.fix) {
      const { range, text } = message.fix;
      suggestions.unshift({ text: 'Fix this.', edit: { from: range[0], to: range[1], insert: text } });
    }
    return {
      source: rule ?? 'Syntax',
      ...(rule && { page: `rules/${rule}` }),
      severity: severity === 2 ? 'error' : 'warning',
      message: message.message,
      from,
      to: endLine && endColumn ? Math.max(offset(endLine, endColumn), from) : Math.min(from + 1, code.length),
      line,
      column,
      suggestions,
    };
  });
}
