import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { nodeAt } from './node-at.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;
export type NameNode = TSESTree.Identifier | TSESTree.PrivateIdentifier | TSESTree.StringLiteral;

const indexes = new WeakMap<TSESTree.Program, Map<string, readonly NameNode[]>>();

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
  if (node.type === 'Identifier' || node.type === 'PrivateIdentifier') return node.name === word;
  return node.type === 'Literal' && node.value === word;
}

function find(sourceCode: SourceCode, word: string): NameNode[] {
  const { text } = sourceCode;
  const found: NameNode[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    if (isWordCharacter(text[at - 1]) || isWordCharacter(text[at + word.length])) continue;
    const node = nodeAt(sourceCode, at);
    if (isNamed(node, word)) found.push(node);
  }
  return found;
}

/**
 * Every identifier, private name or string literal of the file that is exactly this word, in source order.
 * The text is searched, not the tree: a word that does not occur costs one `indexOf`.
 */
export function nodesNamed(sourceCode: SourceCode, word: string): readonly NameNode[] {
  let index = indexes.get(sourceCode.ast);
  if (!index) indexes.set(sourceCode.ast, (index = new Map<string, readonly NameNode[]>()));
  let nodes = index.get(word);
  if (!nodes) index.set(word, (nodes = find(sourceCode, word)));
  return nodes;
}
