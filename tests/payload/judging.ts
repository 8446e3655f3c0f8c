import * as parser from '@typescript-eslint/parser';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { Linter, type Rule } from 'eslint';
import type ts from 'typescript';
import { createScene, judge, type Problem, type Value } from '../../rules/payload/index.ts';
import { fileNamed } from './program.ts';

/** The ways from one side to the other that the verdicts tell apart. */
export const channels = {
  json: { wire: 'json', engine: 'other' },
  clone: { wire: 'structured-clone', engine: 'other' },
  'firefox-json': { wire: 'json', engine: 'firefox' },
  'firefox-clone': { wire: 'structured-clone', engine: 'firefox' },
} as const;

export type ChannelName = keyof typeof channels;
export type Problems = Readonly<Record<ChannelName, readonly Problem[]>>;

function judgedOnAll(value: Value): Problems {
  return {
    json: judge(value, channels.json),
    clone: judge(value, channels.clone),
    'firefox-json': judge(value, channels['firefox-json']),
    'firefox-clone': judge(value, channels['firefox-clone']),
  };
}

interface File {
  name: string;
  program: ts.Program;
}

function languageOptions(file: File | undefined, isTypeScript: boolean): Linter.LanguageOptions {
  if (!file && isTypeScript) return { parser };
  if (!file) return { ecmaVersion: 'latest', sourceType: 'module' };
  return { parser, parserOptions: { programs: [file.program] } };
}

const linter = new Linter();

/** What becomes of the first argument of each `postMessage` of a text, by syntax alone or with a program's types. */
export function problemsIn(code: string, file?: File, isTypeScript = false): Problems[] {
  const found: Problems[] = [];
  const rule: Rule.RuleModule = {
    create(context) {
      const scene = createScene({
        sourceCode: context.sourceCode as unknown as TSESLint.SourceCode,
        settings: {},
      });
      return {
        'CallExpression[callee.name="postMessage"]'(call: unknown) {
          const [message] = (call as TSESTree.CallExpression).arguments;
          if (!message) return;
          found.push(judgedOnAll(scene.valueOf(message)));
        },
      };
    },
  };
  const messages = linter.verify(
    code,
    {
      files: ['**/*', '**/*.ts'],
      plugins: { test: { rules: { judge: rule } } },
      rules: { 'test/judge': 'error' },
      languageOptions: languageOptions(file, isTypeScript),
    },
    file ? fileNamed(file.name) : 'message.js',
  );
  if (messages.length > 0) throw new Error(`${messages[0]!.message} in\n${code.slice(0, 400)}`);
  return found;
}
