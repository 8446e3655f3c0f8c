import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** Parses another file of the project as the linted one was parsed; undefined where that fails. */
export type Parse = (text: string, path: string) => TSESTree.Program | undefined;

export type LanguageOptions = Pick<
  TSESLint.RuleContext<string, readonly unknown[]>,
  'languageOptions'
>['languageOptions'];

interface Parser {
  parse?: (text: string, options: object) => unknown;
  parseForESLint?: (text: string, options: object) => { ast: unknown };
}

/** Options that would make the parser build a whole program for type information, which nobody asks for here. */
const withoutTypes = {
  project: undefined,
  projectService: undefined,
  programs: undefined,
  program: undefined,
  EXPERIMENTAL_useProjectService: undefined,
};

/** Outside ESLint there may be no parser, and no options for it. */
export function parseWith(languageOptions: Partial<LanguageOptions>): Parse {
  const parser = languageOptions.parser as Parser | undefined;
  const { ecmaVersion, sourceType } = languageOptions;
  return (text, path) => {
    const options = {
      ...languageOptions.parserOptions,
      ...withoutTypes,
      ecmaVersion,
      sourceType,
      filePath: path,
      ecmaFeatures: { ...languageOptions.parserOptions?.ecmaFeatures, jsx: /\.(?:[jt]sx|js)$/.test(path) },
      range: true,
      loc: true,
    };
    try {
      const ast = parser?.parseForESLint
        ? parser.parseForESLint(text, options).ast
        : parser?.parse?.(text, options);
      return ast as TSESTree.Program | undefined;
    } catch {
      // What cannot be parsed is unknown; ESLint itself says so when it comes to that file.
      return undefined;
    }
  };
}
