/** What a script's text is made of, as far as finding what it loads needs it: comments are skipped. */
export interface Token {
  /** A template without holes is a string; `template` is the text of one that has some, up to a hole or after it. */
  kind: 'word' | 'string' | 'template' | 'mark';
  /** The word, the string's content without its quotes, or the one character. */
  text: string;
}

export function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === 'mark' && token.text === text;
}

export function isWord(token: Token | undefined, text: string): boolean {
  return token?.kind === 'word' && token.text === text;
}

const wordStart = /[\p{ID_Start}$_]/u;
const word = /[\p{ID_Continue}$\u200c\u200d]+/uy;
const number = /[0-9][\w.]*/y;
const blank = /\s+/y;
/** A regular expression ends on its line; a string does, too, unless its end of line is escaped. */
const regex = /\/(?:\\[^\n]|\[(?:\\[^\n]|[^\]\\\n])*\]|[^/\\[\n])+\/\w*/y;
const string = /(?:"((?:\\[^]|[^"\\\n])*)"|'((?:\\[^]|[^'\\\n])*)')/y;

/** Words after which a slash begins a regular expression, not a division. */
const beforeExpression = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'do',
  'else',
  'void',
  'delete',
  'await',
  'yield',
  'new',
]);

function endsExpression(last: Token | undefined): boolean {
  if (!last) return false;
  if (last.kind === 'word') return !beforeExpression.has(last.text);
  return last.kind !== 'mark' || last.text === ')' || last.text === ']' || last.text === '}';
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The end of a template's text: behind its closing backtick, or behind the `${` of its next hole. */
function endOfTemplateText(text: string, from: number): { at: number; inHole: boolean } {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '`') return { at: at + 1, inHole: false };
    else if (text[at] === '$' && text[at + 1] === '{') return { at: at + 2, inHole: true };
  }
  return { at: text.length, inHole: false };
}

/** The end of a comment that begins here; undefined where none does. */
function endOfComment(text: string, at: number): number | undefined {
  const closing = text.startsWith('//', at) ? '\n' : text.startsWith('/*', at) ? '*/' : undefined;
  if (closing === undefined) return undefined;
  const end = text.indexOf(closing, at + 2);
  return end === -1 ? text.length : end + closing.length;
}

export function* tokensOf(text: string): Generator<Token, void, undefined> {
  let last: Token | undefined;
  /** For each template hole that is open, how many braces are open inside it. */
  const holes: number[] = [];
  let at = 0;

  function readTemplate(from: number, isWhole: boolean): Token {
    const end = endOfTemplateText(text, from);
    if (end.inHole) holes.push(0);
    at = end.at;
    const content = text.slice(from, end.inHole ? end.at - 2 : end.at - 1);
    return { kind: isWhole && !end.inHole ? 'string' : 'template', text: content };
  }

  while (at < text.length) {
    const character = text[at] ?? '';
    const skipped = matchAt(blank, text, at)?.[0].length;
    const comment = character === '/' ? endOfComment(text, at) : undefined;
    if (skipped !== undefined) at += skipped;
    else if (comment !== undefined) at = comment;
    else if (character === '`') {
      last = readTemplate(at + 1, true);
      yield last;
    } else if (character === '}' && holes.at(-1) === 0) {
      holes.pop();
      last = readTemplate(at + 1, false);
      yield last;
    } else {
      const found = readToken(text, at, last);
      const depth = holes.at(-1);
      if (depth !== undefined && found.token.text === '{') holes[holes.length - 1] = depth + 1;
      if (depth !== undefined && found.token.text === '}') holes[holes.length - 1] = depth - 1;
      at = found.end;
      last = found.token;
      yield last;
    }
  }
}

function readToken(text: string, at: number, last: Token | undefined): { token: Token; end: number } {
  const character = text[at] ?? '';
  if (wordStart.test(character)) {
    const found = matchAt(word, text, at)?.[0] ?? character;
    return { token: { kind: 'word', text: found }, end: at + found.length };
  }
  if (character === '"' || character === "'") {
    const found = matchAt(string, text, at);
    if (found)
      return { token: { kind: 'string', text: found[1] ?? found[2] ?? '' }, end: at + found[0].length };
  }
  const skipped =
    character === '/' && !endsExpression(last) ? matchAt(regex, text, at) : matchAt(number, text, at);
  // A literal whose value does not matter counts as a closed group: an expression ends with it.
  if (skipped) return { token: { kind: 'mark', text: ')' }, end: at + skipped[0].length };
  return { token: { kind: 'mark', text: character }, end: at + 1 };
}
