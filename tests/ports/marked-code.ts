import path from 'node:path';
import * as typescriptParser from '@typescript-eslint/parser';
import type { Ports } from '../../rules/ports/index.ts';
import { askFile, type AskedFile, linesWithPortsIn } from './asking.ts';

/** `typed` is TypeScript with type information, by `@types/chrome` or `@types/firefox-webext-browser`. */
export type Language = 'js' | 'script' | 'ts' | 'tsx' | 'typed' | 'typed-firefox';

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
  tsx: { parser: typescriptParser, parserOptions: { ecmaFeatures: { jsx: true } } },
  typed: typed('tsconfig.json'),
  'typed-firefox': typed('tsconfig.firefox.json'),
};

const fileNames: Record<Language, string> = {
  js: 'file.js',
  script: 'file.js',
  ts: 'file.ts',
  tsx: 'file.tsx',
  typed: path.join(typedFolder, 'file.ts'),
  'typed-firefox': path.join(typedFolder, 'firefox.ts'),
};

const asFile = (text: string, language: Language): AskedFile => ({
  text,
  name: fileNames[language],
  cwd: typedFolder,
  languageOptions: languages[language],
});

/** Asks the engine about a piece of code, as a rule would. */
export function askPorts<Answer>(
  code: string,
  language: Language,
  question: (ports: Ports) => Answer,
): Answer {
  return askFile(asFile(code, language), question);
}

/** The lines whose `postMessage` is taken for a port's. */
export function linesWithPorts(code: string, language: Language): number[] {
  return linesWithPortsIn(asFile(code, language));
}

/** The lines that the code marks with the comment `port`. */
export function markedLines(code: string): number[] {
  return code.split('\n').flatMap((line, index) => (/\/\/ port\b/.test(line) ? [index + 1] : []));
}
