import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { nodeAt } from './node-at.ts';
import { perFile } from './per-file.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;
export type NameNode =
  TSESTree.Identifier | TSESTree.PrivateIdentifier | TSESTree.JSXIdentifier | TSESTree.StringLiteral;

/** Where the words that are searched together begin, by word. */
type Offsets = ReadonlyMap<string, readonly number[]>;

const together = new Set<string>();
let pattern: RegExp | undefined;

/**
 * Names words that most files with something to look at are asked for: one pass over the text finds all of them, which
 * costs a tenth of a search for each.
 */
export function searchTogether(words: readonly string[]): void {
  for (const word of words) together.add(word);
  pattern = undefined;
}

function isWordCharacter(character: string | undefined): boolean {
  if (character === undefined) return false;
  const code = character.charCodeAt(0);
  // Nearly all code is ASCII: `$`, digits, letters, `_`.
  if (code < 128)
    return (
      code === 36 ||
      (code > 47 && code < 58) ||
      (code > 64 && code < 91) ||
      code === 95 ||
      (code > 96 && code < 123)
    );
  return /[\p{ID_Continue}\u200c\u200d]/u.test(character);
}

function isNamed(node: TSESTree.Node | undefined, word: string): node is NameNode {
  if (!node) return false;
  if (node.type === 'Identifier' || node.type === 'PrivateIdentifier' || node.type === 'JSXIdentifier')
    return node.name === word;
  return node.type === 'Literal' && node.value === word;
}

const offsetsOf = perFile(({ text }): Offsets => {
  // In order, words that begin alike are compared once.
  pattern ??= new RegExp(`\\b(?:${[...together].sort().join('|')})\\b`, 'g');
  const offsets = new Map<string, number[]>();
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [word] = match;
    const list = offsets.get(word);
    if (list) list.push(match.index);
    else offsets.set(word, [match.index]);
  }
  return offsets;
});

function* offsetsIn(text: string, word: string): Generator<number, void, undefined> {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) yield at;
}

function find(sourceCode: SourceCode, word: string): NameNode[] {
  const { text } = sourceCode;
  const found: NameNode[] = [];
  const offsets = together.has(word) ? (offsetsOf(sourceCode).get(word) ?? []) : offsetsIn(text, word);
  for (const at of offsets) {
    if (isWordCharacter(text[at - 1]) || isWordCharacter(text[at + word.length])) continue;
    const node = nodeAt(sourceCode, at);
    if (isNamed(node, word)) found.push(node);
  }
  return found;
}

const nodesByWord = perFile(() => new Map<string, readonly NameNode[]>());

/**
 * Every identifier, private name, name in JSX or string literal of the file that is exactly this word, in source order.
 * The text is searched, not the tree: a word that does not occur costs no more than that.
 */
export function nodesNamed(sourceCode: SourceCode, word: string): readonly NameNode[] {
  const index = nodesByWord(sourceCode);
  let nodes = index.get(word);
  if (!nodes) index.set(word, (nodes = find(sourceCode, word)));
  return nodes;
}

/** Whether a file has any of these words, which must be among those that are searched together, be it in a comment. */
export function mentions(sourceCode: SourceCode, ...words: readonly string[]): boolean {
  const offsets = offsetsOf(sourceCode);
  return words.some((word) => offsets.has(word));
}
