import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { analyze } from 'eslint-scope';
import { liesInside, readText, stampOf, type Stamp } from './access.ts';
import { type LanguageOptions, parseWhole } from './parse.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

interface Kept {
  stamp: Stamp;
  parser: unknown;
  file: SourceCode | undefined;
}

/** Trees are large, and a run over a project goes from neighbour to neighbour. */
const mostKept = 80;
const kept = new Map<string, Kept>();

/** Parsers that are not made for ESLint do not say what a node stands in. */
function setParents(root: TSESTree.Node, visitorKeys: SourceCode['visitorKeys']): void {
  const open: TSESTree.Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const key of visitorKeys[node.type] ?? []) {
      const value = (node as unknown as Record<string, TSESTree.Node | (TSESTree.Node | null)[] | null>)[key];
      for (const child of Array.isArray(value) ? value : [value]) {
        if (!child) continue;
        (child as { parent?: TSESTree.Node }).parent = node;
        open.push(child);
      }
    }
  }
}

function scopesOf(
  ast: TSESTree.Program,
  { ecmaVersion, sourceType, parserOptions }: Partial<LanguageOptions>,
  childVisitorKeys: SourceCode['visitorKeys'],
): TSESLint.Scope.ScopeManager {
  const isCommonjs = sourceType === 'commonjs';
  const options = {
    ecmaVersion: typeof ecmaVersion === 'number' ? ecmaVersion : 2022,
    sourceType: isCommonjs ? 'commonjs' : sourceType,
    childVisitorKeys,
    fallback: 'iteration',
    ignoreEval: true,
    nodejsScope: parserOptions?.ecmaFeatures?.globalReturn ?? false,
    jsx: true,
  };
  return analyze(ast as never, options as never) as unknown as TSESLint.Scope.ScopeManager;
}

/** Parses a file as the linted one was parsed, with all that ESLint knows of a file. */
function parse(
  text: string,
  path: string,
  languageOptions: Partial<LanguageOptions>,
  linted: SourceCode,
): SourceCode | undefined {
  const more = { tokens: true, comment: true, eslintScopeManager: true, eslintVisitorKeys: true };
  const parsed = parseWhole(languageOptions, text, path, more);
  if (!parsed) return undefined;
  const { ast } = parsed;
  const visitorKeys = parsed.visitorKeys ?? linted.visitorKeys;
  const constructor = linted.constructor as new (config: object) => TSESLint.SourceCode;
  try {
    setParents(ast, visitorKeys);
    const scopeManager = parsed.scopeManager ?? scopesOf(ast, languageOptions, visitorKeys);
    return new constructor({ text, ast, scopeManager, visitorKeys, parserServices: {}, hasBOM: false });
  } catch {
    // A host of another kind than ESLint, whose source code cannot be made like this.
    return undefined;
  }
}

/** A file of the project with its tree, parsed again when it has changed; undefined where that fails. */
export function parsedFile(
  path: string,
  cwd: string,
  languageOptions: Partial<LanguageOptions>,
  linted: SourceCode,
): SourceCode | undefined {
  const stamp = stampOf(path);
  if (stamp === undefined) return undefined;
  const { parser } = languageOptions;
  const known = kept.get(path);
  kept.delete(path);
  if (known?.stamp === stamp && known.parser === parser) {
    kept.set(path, known);
    return known.file;
  }
  const text = liesInside(cwd, path) ? readText(path).text : undefined;
  const file = text === undefined ? undefined : parse(text, path, languageOptions, linted);
  kept.set(path, { stamp, parser, file });
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return file;
}
