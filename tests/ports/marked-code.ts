import path from 'node:path';
import { Linter } from 'eslint';
import * as typescriptParser from '@typescript-eslint/parser';
import type { TSESLint } from '@typescript-eslint/utils';
import { portsOf, type Ports } from '../../rules/ports/index.ts';

/** `typed` is TypeScript with type information, by `@types/chrome` or `@types/firefox-webext-browser`. */
export type Language = 'js' | 'script' | 'ts' | 'typed' | 'typed-firefox';

const typedFolder = path.join(import.meta.dirname, 'fixtures', 'typed');

function typed(project: string): object {
  return {
    parser: typescriptParser,
    parserOptions: { project, tsconfigRootDir: typedFolder, disallowAutomaticSingleRunInference: true },
  };
}

const languages: Record<Language, object> = {
  js: { sourceType: 'module', parserOptions: { ecmaFeatures: { jsx: true } } },
  script: { sourceType: 'script' },
  ts: { parser: typescriptParser },
  typed: typed('tsconfig.json'),
  'typed-firefox': typed('tsconfig.firefox.json'),
};

const fileNames: Record<Language, string> = {
  js: 'file.js',
  script: 'file.js',
  ts: 'file.ts',
  typed: path.join(typedFolder, 'file.ts'),
  'typed-firefox': path.join(typedFolder, 'firefox.ts'),
};

/** Asks the engine about a piece of code, as a rule would. */
export function askPorts<Answer>(
  code: string,
  language: Language,
  question: (ports: Ports, context: Readonly<TSESLint.RuleContext<string, []>>) => Answer,
  settings: object = {},
): Answer {
  let answer: { value: Answer } | undefined;
  const rule = {
    create: (context: Readonly<TSESLint.RuleContext<string, []>>) => ({
      'Program:exit'() {
        answer = { value: question(portsOf(context), context) };
      },
    }),
  };
  const config = {
    files: ['**/*.js', '**/*.ts'],
    languageOptions: languages[language],
    settings,
    plugins: { test: { rules: { ask: rule } } },
    rules: { 'test/ask': 'error' },
  };
  const messages = new Linter({ cwd: typedFolder }).verify(
    code,
    config as unknown as Linter.Config,
    fileNames[language],
  );
  if (!answer) throw new Error(`${messages[0]?.message ?? 'The rule did not run.'}\n${code}`);
  return answer.value;
}

/** The lines whose `postMessage` is taken for a port's. */
export function linesWithPorts(code: string, language: Language): number[] {
  return askPorts(code, language, (ports) => [
    ...new Set(ports.calls('postMessage').map((call) => call.node.loc.start.line)),
  ]);
}

/** The lines that the code marks with the comment `port`. */
export function markedLines(code: string): number[] {
  return code.split('\n').flatMap((line, index) => (/\/\/ port\b/.test(line) ? [index + 1] : []));
}
