/** The compiler's part: a program of the reader's code, and what it says about it. Loaded after the linter, being large. */
import { parse, parseForESLint } from '@typescript-eslint/parser';
import ts from 'typescript';
import type { Choice, Language, Report } from '../messages.ts';
import { codeFile, globalsFile, hasFolder, libraries, readFile } from './files.ts';

/** The parser that hands types to the rules. */
export const parser = { parse, parseForESLint };

const options: ts.CompilerOptions = {
  strict: true,
  allowJs: true,
  checkJs: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  // Names of one file must not clash with those of the libraries: what the reader writes is a module.
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: [],
};

const parsed = new Map<string, ts.SourceFile>();

function sourceFile(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, { languageVersion: ts.ScriptTarget.ES2022 }, true);
}

function declarationFile(file: string): ts.SourceFile | undefined {
  const known = parsed.get(file);
  if (known) return known;
  const text = readFile(file);
  if (text === undefined) return undefined;
  const source = sourceFile(file, text);
  parsed.set(file, source);
  return source;
}

const cloneFile = '/structured-clone.d.ts';
const clone = sourceFile(
  cloneFile,
  `import 'webext-ports';
declare module 'webext-ports' {
  interface PortSettings {
    serialization: 'structured-clone';
  }
}
`,
);

/** Whether a project with these targets would tell the types that its ports use structured clone. */
function clones({ serialization, targets }: Choice): boolean {
  const browsers = Object.keys(targets);
  return serialization === '' ? browsers.join() === 'firefox' : serialization === 'structured-clone';
}

let previous: ts.Program | undefined;

export function programOf(choice: Choice): ts.Program {
  const { language, code } = choice;
  const file = codeFile[language];
  const own = sourceFile(file, code);
  previous = ts.createProgram({
    rootNames: [globalsFile, file, ...(clones(choice) ? [cloneFile] : [])],
    options: { ...options, noImplicitAny: language === 'ts' },
    ...(previous && { oldProgram: previous }),
    host: {
      getSourceFile: (name) => (name === file ? own : name === cloneFile ? clone : declarationFile(name)),
      fileExists: (name) => name === file || readFile(name) !== undefined,
      readFile: (name) => (name === file ? code : readFile(name)),
      directoryExists: hasFolder,
      getDefaultLibFileName: () => `${libraries}lib.d.ts`,
      getDefaultLibLocation: () => libraries,
      getCurrentDirectory: () => '/',
      getCanonicalFileName: (name) => name,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => '\n',
      writeFile: () => undefined,
    },
  });
  return previous;
}

/** `Type 'Map<…>' is not …` with what explains it, one sentence a line. */
function textOf(diagnostic: ts.Diagnostic): string {
  return ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
}

export function typeErrors(program: ts.Program, language: Language): Report[] {
  const file = program.getSourceFile(codeFile[language]);
  // What does not parse is the linter's to tell.
  if (!file || program.getSyntacticDiagnostics(file).length > 0) return [];
  return program.getSemanticDiagnostics(file).map((diagnostic) => {
    const from = diagnostic.start ?? 0;
    const { line, character } = file.getLineAndCharacterOfPosition(from);
    return {
      source: 'TypeScript',
      severity: 'error',
      message: textOf(diagnostic),
      from,
      to: from + (diagnostic.length ?? 0),
      line: line + 1,
      column: character + 1,
      suggestions: [],
    };
  });
}
