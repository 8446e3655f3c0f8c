import { linksOfPage, scriptsOfPage } from './page-scripts.ts';
import { isPage } from './source-files.ts';
import { isMark, tokensOf, type Token } from './tokens.ts';

/** The files that a script or page names in its text, beside those that it imports. */
export interface Mentions {
  /** As they stand there: `offscreen.html`, `/inject.js?v=1`. */
  files: readonly string[];
  /** Whether it names a page by a text that is put together when it runs. */
  namesUnknown: boolean;
  /** Whether it loads a script by such a text. */
  loadsUnknown: boolean;
}

const fileName = /\.(?:html?|[cm]?[jt]sx?)$/i;
const elsewhere = /^(?:https?|wss?|ftp|data|blob|file|about|mailto|javascript|moz-extension):|^\/\/|[*\s<>]/i;

/** The path in an address of a file of the extension; undefined for anything else. */
function fileNamed(text: string): string | undefined {
  const path = text.trim().replace(/[?#].*$/s, '');
  return fileName.test(path) && !elsewhere.test(path) ? path : undefined;
}

/** `('a.js')`, `('a.js', { with: … })`, and of `importScripts` strings to the end: `('a.js', 'b.js')`. */
function isCalledWithStrings(tokens: readonly Token[], from: number, all: boolean): boolean {
  for (let at = from; tokens[at]?.kind === 'string'; at += 2) {
    const next = tokens[at + 1];
    if (isMark(next, ')')) return true;
    if (!isMark(next, ',')) return false;
    if (!all || isMark(tokens[at + 2], ')')) return true;
  }
  return false;
}

/** `import(path)`, `require(path)`, `importScripts(...paths)`, `import.meta.glob(…)`, `require.context(…)`. */
function loadsUnknown(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || isMark(tokens[at - 1], '.')) return false;
  if (!/^(?:import|require|importScripts)$/.test(token.text)) return false;
  if (isMark(tokens[at + 1], '('))
    return !isCalledWithStrings(tokens, at + 2, token.text === 'importScripts');
  const members = [1, 2, 3, 4].map((next) => tokens[at + next]?.text).join('');
  return /^\.(?:meta\.glob|context)/.test(members);
}

function mentionsOfScript(text: string): Mentions {
  const found = { files: [] as string[], namesUnknown: false, loadsUnknown: false };
  if (!/\.(?:html?|[cm]?[jt]sx?)\b|\b(?:import|require|importScripts)\b/i.test(text)) return found;
  const tokens = [...tokensOf(text)];
  for (const [at, { kind, text: content }] of tokens.entries()) {
    const name = kind === 'string' ? fileNamed(content) : undefined;
    if (name !== undefined) found.files.push(name);
    found.namesUnknown ||= kind === 'template' && /\.html?\b/i.test(content);
    found.loadsUnknown ||= loadsUnknown(tokens, at);
  }
  return found;
}

export function mentionsIn(path: string, text: string): Mentions {
  if (!isPage(path)) return mentionsOfScript(text);
  const scripts = scriptsOfPage(text).inline.map(mentionsOfScript);
  return {
    files: [
      ...linksOfPage(text).flatMap((address) => fileNamed(address) ?? []),
      ...scripts.flatMap(({ files }) => files),
    ],
    namesUnknown: scripts.some(({ namesUnknown }) => namesUnknown),
    loadsUnknown: scripts.some((script) => script.loadsUnknown),
  };
}
