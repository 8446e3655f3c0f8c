import { readFileSync } from 'node:fs';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import plugin from '../../rules/index.ts';
import { fileNamed, programOf } from './program.ts';

interface Program {
  readonly name: string;
  readonly file: string;
  readonly code: string;
  readonly isTyped: boolean;
  readonly options: readonly object[];
  readonly settings: object;
}

const port = "const port = chrome.runtime.connect({ name: 'a' });\n";

/** `//// typed a Date in a record set={"targets":{"firefox":"150"}}`, and the program in the lines below. */
function programIn(text: string, index: number, group: string): Program {
  const end = text.indexOf('\n');
  const [name = ''] = text.slice(0, end).split(/ (?:opt=|set=|bare$)/);
  const given = (key: string): object[] => {
    const found = new RegExp(`${key}=(\\{\\S+\\})`).exec(text.slice(0, end))?.[1];
    return found === undefined ? [] : [JSON.parse(found) as object];
  };
  const isTyped = name.startsWith('typed ');
  const body = text.slice(end + 1);
  return {
    name,
    file: `${group}-${index}.${isTyped || name.startsWith('ts ') ? 'ts' : 'js'}`,
    code: `${text.slice(0, end).endsWith(' bare') ? '' : port}${body}${isTyped ? '\nexport {};' : ''}`,
    isTyped,
    options: given('opt'),
    settings: given('set')[0] ?? {},
  };
}

function programsIn(group: string): Program[] {
  const text = readFileSync(new URL(`programs/${group}.txt`, import.meta.url), 'utf8');
  return text
    .split(/^\/\/\/\/ /m)
    .slice(1)
    .map((block, index) => programIn(block, index, group));
}

const groups = ['expressions', 'flows', 'silences', 'types'] as const;
const all = groups.map((group) => [group, programsIn(group)] as const);
const typed = all.flatMap(([, programs]) => programs).filter(({ isTyped }) => isTyped);
const types = programOf(new Map(typed.map(({ file, code }) => [file, code])));

const linter = new Linter();

function languageOptions({ file, isTyped }: Program): Linter.LanguageOptions {
  if (isTyped) return { parser, parserOptions: { programs: [types] } };
  return file.endsWith('.ts') ? { parser } : { ecmaVersion: 'latest', sourceType: 'module' };
}

function lint(program: Program, code = program.code): Linter.LintMessage[] {
  return linter.verify(
    code,
    {
      files: ['**/*', '**/*.ts'],
      plugins: { 'webext-ports': plugin as unknown as NonNullable<Linter.Config['plugins']>[string] },
      rules: { 'webext-ports/no-unserializable-message': ['error', ...program.options] },
      settings: { 'webext-ports': program.settings },
      languageOptions: languageOptions(program),
    },
    program.isTyped ? fileNamed(program.file) : program.file,
  );
}

const linted = new Map<Program, Linter.LintMessage[]>();

function messagesOf(program: Program): Linter.LintMessage[] {
  let found = linted.get(program);
  if (!found) linted.set(program, (found = lint(program)));
  return found;
}

/** The words of each mark, by its line. */
function marks(code: string): ReadonlyMap<number, RegExp> {
  return new Map(
    code.split('\n').flatMap((line, index) => {
      const [, words] = /\/\/ ❌ (.+)$/.exec(line) ?? [];
      return words === undefined ? [] : [[index + 1, new RegExp(words.trim())] as const];
    }),
  );
}

/** The repairs that can be applied and linted again: types are not made anew. */
function repairsOf(program: Program): Linter.LintSuggestion[] {
  return program.isTyped ? [] : messagesOf(program).flatMap(({ suggestions = [] }) => suggestions);
}

describe.each(all)('programs as strangers write them: %s', (_group, programs) => {
  it.each(programs)('$name', (program) => {
    const expected = marks(program.code);
    const messages = messagesOf(program);
    expect([...new Set(messages.map(({ line }) => line))]).toEqual([...expected.keys()]);
    for (const { line, message } of messages) expect(message).toMatch(expected.get(line)!);
    // What is offered as a repair is none if it is reported, too.
    for (const { fix } of repairsOf(program)) {
      const repaired = program.code.slice(0, fix.range[0]) + fix.text + program.code.slice(fix.range[1]);
      const left = lint(program, repaired);
      expect(left.filter(({ fatal }) => fatal)).toEqual([]);
      expect(left.length).toBeLessThan(messages.length);
    }
  });
});

describe('the programs', () => {
  it('that are typed have types that the compiler takes', () => {
    const errors = typed.flatMap(({ file, name }) => {
      const source = types.getSourceFile(fileNamed(file))!;
      const found = [...types.getSyntacticDiagnostics(source), ...types.getSemanticDiagnostics(source)];
      return found.map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    });
    expect(errors).toEqual([]);
    expect(typed.length).toBeGreaterThan(100);
  });

  it('are many, and most of what they send arrives', () => {
    const sent = all.flatMap(([, programs]) =>
      programs.flatMap(({ code }) => code.split('postMessage(').slice(1)),
    );
    const reports = all.flatMap(([, programs]) => programs.flatMap(({ code }) => [...marks(code).keys()]));
    expect(all.flatMap(([, programs]) => programs).length).toBeGreaterThan(320);
    expect(sent.length).toBeGreaterThan(reports.length * 2);
    const repairs = all.flatMap(([, programs]) => programs.flatMap(repairsOf));
    expect(repairs.length).toBeGreaterThan(100);
  });
});
