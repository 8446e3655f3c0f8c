import { isMark, isWord, tokensOf, type Token } from './tokens.ts';

export interface ImportedSource {
  /** As it stands in the code: `./ports.js`, `webextension-polyfill`. */
  source: string;
  /** `importScripts` counts from the worker's address, and never means a package. */
  by: 'import' | 'importScripts';
}

/** Tokens that are looked at for the source of one import: far more than the longest list of names. */
const longestClause = 4000;

/** `import type X`, `import type {…}`, `export type {…}`: nothing is loaded. `import type from 'x'` imports a `type`. */
function isTypeOnly(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'type')) return false;
  const next = tokens[at + 1];
  return isMark(next, '{') || isMark(next, '*') || (next?.kind === 'word' && next.text !== 'from');
}

/** The source behind `from`, where the clause that begins here has one. */
function sourceOfClause(tokens: readonly Token[], start: number): string | undefined {
  for (let at = start; at < Math.min(tokens.length, start + longestClause); at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (isWord(token, 'from') && next?.kind === 'string') return next.text;
    const isPartOfClause =
      token?.kind === 'word' ||
      token?.kind === 'string' ||
      (token !== undefined && '{},*'.includes(token.text));
    if (!isPartOfClause) return undefined;
  }
  return undefined;
}

/** The sources of `import …`: of a declaration, or of a call with a string. */
function importSource(tokens: readonly Token[], at: number): string | undefined {
  const next = tokens[at + 1];
  if (next?.kind === 'string') return next.text;
  if (isMark(next, '(')) return tokens[at + 2]?.kind === 'string' ? tokens[at + 2]?.text : undefined;
  return isTypeOnly(tokens, at + 1) ? undefined : sourceOfClause(tokens, at + 1);
}

function exportSource(tokens: readonly Token[], at: number): string | undefined {
  const next = tokens[at + 1];
  return isMark(next, '{') || isMark(next, '*') ? sourceOfClause(tokens, at + 1) : undefined;
}

/** The strings that a call's arguments begin with: `('a.js', 'b.js')`. */
function stringArguments(tokens: readonly Token[], open: number): readonly string[] {
  const found: string[] = [];
  if (!isMark(tokens[open], '(')) return found;
  for (let at = open + 1; tokens[at]?.kind === 'string'; at += 2) {
    found.push(tokens[at]?.text ?? '');
    if (!isMark(tokens[at + 1], ',')) break;
  }
  return found;
}

/** What a script loads: imports, re-exports, `import('…')` and `require('…')` of a string, `importScripts`. */
export function importsOf(text: string): readonly ImportedSource[] {
  if (!/\b(?:import|export|require|importScripts)\b/.test(text)) return [];
  const tokens = [...tokensOf(text)];
  const found: ImportedSource[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || isMark(tokens[at - 1], '.')) continue;
    if (token.text === 'importScripts') {
      for (const source of stringArguments(tokens, at + 1)) found.push({ source, by: 'importScripts' });
      continue;
    }
    const source =
      token.text === 'import'
        ? importSource(tokens, at)
        : token.text === 'export'
          ? exportSource(tokens, at)
          : token.text === 'require'
            ? stringArguments(tokens, at + 1)[0]
            : undefined;
    if (source !== undefined) found.push({ source, by: 'import' });
  }
  return found;
}
