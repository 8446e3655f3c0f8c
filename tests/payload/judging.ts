import * as parser from '@typescript-eslint/parser';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { Linter, type Rule } from 'eslint';
import type ts from 'typescript';
import { createScene, judge, type Problem } from '../../rules/payload/index.ts';
import type { Wire } from '../../rules/project/wire.ts';
import { fileNamed } from './program.ts';

export type Problems = Readonly<Record<Wire, readonly Problem[]>>;

interface File {
  name: string;
  program: ts.Program;
}

function languageOptions(file: File | undefined): Linter.LanguageOptions {
  if (!file) return { ecmaVersion: 'latest', sourceType: 'module' };
  return { parser, parserOptions: { programs: [file.program] } };
}

const linter = new Linter();

/** What becomes of the first argument of each `postMessage` of a text, by syntax alone or with a program's types. */
export function problemsIn(code: string, file?: File): Problems[] {
  const found: Problems[] = [];
  const rule: Rule.RuleModule = {
    create(context) {
      const scene = createScene(context.sourceCode as unknown as TSESLint.SourceCode);
      return {
        'CallExpression[callee.name="postMessage"]'(call: unknown) {
          const [message] = (call as TSESTree.CallExpression).arguments;
          if (!message) return;
          const value = scene.valueOf(message);
          found.push({ json: judge(value, 'json'), 'structured-clone': judge(value, 'structured-clone') });
        },
      };
    },
  };
  const messages = linter.verify(
    code,
    {
      files: ['**/*'],
      plugins: { test: { rules: { judge: rule } } },
      rules: { 'test/judge': 'error' },
      languageOptions: languageOptions(file),
    },
    file ? fileNamed(file.name) : 'message.js',
  );
  if (messages.length > 0) throw new Error(`${messages[0]!.message} in\n${code.slice(0, 400)}`);
  return found;
}
