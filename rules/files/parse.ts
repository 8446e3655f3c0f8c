import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** Parses another file of the project as the linted one was parsed; undefined where that fails. */
export type Parse = (text: string, path: string) => TSESTree.Program | undefined;

export type LanguageOptions = Pick<
  TSESLint.RuleContext<string, readonly unknown[]>,
  'languageOptions'
>['languageOptions'];

interface Parser {
  meta?: { name?: string };
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

/** What a parser gives: the tree, and of a parser that was made for ESLint its scopes and keys. */
export interface Parsed {
  ast: TSESTree.Program;
  scopeManager?: TSESLint.Scope.ScopeManager;
  visitorKeys?: TSESLint.SourceCode['visitorKeys'];
}

/** The parser of components takes other scripts for components, too, unless their name says that they are none. */
function asSvelteScript(path: string): string {
  return path.replace(/(?<!\.svelte)\.[cm]?([jt]s)x?$/, '.svelte.$1');
}

/** Outside ESLint there may be no parser, and no options for it. */
export function parseWhole(
  languageOptions: Partial<LanguageOptions>,
  text: string,
  path: string,
  more: object = {},
): Parsed | undefined {
  const parser = languageOptions.parser as Parser | undefined;
  const { ecmaVersion, sourceType } = languageOptions;
  const options = {
    ...languageOptions.parserOptions,
    ...withoutTypes,
    ecmaVersion,
    sourceType,
    filePath: parser?.meta?.name === 'svelte-eslint-parser' ? asSvelteScript(path) : path,
    ecmaFeatures: { ...languageOptions.parserOptions?.ecmaFeatures, jsx: /\.(?:[jt]sx|js)$/.test(path) },
    range: true,
    loc: true,
    ...more,
  };
  try {
    if (parser?.parseForESLint) return parser.parseForESLint(text, options) as Parsed;
    const ast = parser?.parse?.(text, options) as TSESTree.Program | undefined;
    return ast && { ast };
  } catch {
    // What cannot be parsed is unknown; ESLint itself says so when it comes to that file.
    return undefined;
  }
}

export function parseWith(languageOptions: Partial<LanguageOptions>): Parse {
  return (text, path) => parseWhole(languageOptions, text, path)?.ast;
}
