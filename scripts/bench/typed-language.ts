// One program over the files, made anew for each that is measured, so that no one finds what another had worked out.
import type { Linter } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { root } from '../types/programs.ts';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.Preserve,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['chrome'],
  typeRoots: [`${root}/node_modules/@types`],
};

/** Parsed and bound files are kept from program to program; what the checker works out is not. */
export function programsOf(files: readonly string[]): () => Linter.Config {
  const host = ts.createCompilerHost(options, true);
  const known = new Map<string, ts.SourceFile | undefined>();
  const cached: ts.CompilerHost = {
    ...host,
    getSourceFile(name, version) {
      if (!known.has(name)) known.set(name, host.getSourceFile(name, version));
      return known.get(name);
    },
  };
  return () => {
    const program = ts.createProgram([...files], options, cached);
    // Made here, the checker itself counts for nobody.
    program.getTypeChecker();
    return {
      files: ['**/*.ts', '**/*.tsx'],
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: { programs: [program] },
      },
    };
  };
}
