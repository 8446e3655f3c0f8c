import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { perFile } from './per-file.ts';
import { endBefore } from './text-before.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** `@param {type} name`, `@type {type}`: a tag with a type in braces, and the word after it. */
export interface JsdocTag {
  tag: string;
  type: string;
  name: string;
}

const hasTypes = perFile((sourceCode) => /@(?:type|param|returns?|typedef|prop)/.test(sourceCode.text));

/** The text in braces from an opening brace on; undefined where they do not match. */
function braced(text: string, open: number): string | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return text.slice(open + 1, at);
  }
  return undefined;
}

const parsed = new WeakMap<TSESTree.Comment, readonly JsdocTag[]>();

/** The tags of a documentation comment; of any other, none. */
function tagsOf(comment: TSESTree.Comment | undefined): readonly JsdocTag[] {
  if (comment?.type !== 'Block' || !comment.value.startsWith('*') || !comment.value.includes('{')) return [];
  let tags = parsed.get(comment);
  if (!tags) parsed.set(comment, (tags = tagsIn(comment.value)));
  return tags;
}

function tagsIn(comment: string): JsdocTag[] {
  const text = comment.replace(/^[ \t]*\*[ \t]?/gm, '');
  const tags: JsdocTag[] = [];
  for (const match of text.matchAll(/@(\w+)\s*(?=\{)/g)) {
    const open = match.index + match[0].length;
    const type = braced(text, open);
    if (type === undefined) continue;
    const name = /^\s*\[?\s*([\w$.]+)/.exec(text.slice(open + type.length + 2))?.[1] ?? '';
    tags.push({ tag: match[1] ?? '', type: type.replaceAll('\n', ' ').trim(), name });
  }
  return tags;
}

/** Comments are in source order, so the one that ends at an offset is found by halving. */
function commentEndingAt(sourceCode: SourceCode, end: number): TSESTree.Comment | undefined {
  const comments = sourceCode.getAllComments();
  let low = 0;
  let high = comments.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const comment = comments[middle]!;
    if (comment.range[1] === end) return comment;
    if (comment.range[1] < end) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The statement or member that a documentation comment of a function, variable or property stands before. */
function documented(node: TSESTree.Node): TSESTree.Node {
  for (let current = node; ;) {
    const { parent }: TSESTree.Node = current;
    switch (parent?.type) {
      case 'VariableDeclarator':
      case 'VariableDeclaration':
      case 'AssignmentExpression':
      case 'ExpressionStatement':
      case 'ExportNamedDeclaration':
      case 'ExportDefaultDeclaration':
      case 'MethodDefinition':
      case 'PropertyDefinition':
      case 'Property':
        current = parent;
        break;
      default:
        return current;
    }
  }
}

/** The tags of a comment that ends where only blanks are left before an offset. */
function tagsBefore(sourceCode: SourceCode, offset: number): readonly JsdocTag[] {
  const end = endBefore(sourceCode.text, offset);
  return sourceCode.text.startsWith('*/', end - 2) ? tagsOf(commentEndingAt(sourceCode, end)) : [];
}

/** The tags of the documentation comment right before what a node belongs to. */
export function jsdocOf(sourceCode: SourceCode, node: TSESTree.Node): readonly JsdocTag[] {
  return hasTypes(sourceCode) ? tagsBefore(sourceCode, documented(node).range[0]) : [];
}

/** The tags of a comment right before an expression in parentheses: a cast. */
export function castOf(sourceCode: SourceCode, node: TSESTree.Node): readonly JsdocTag[] {
  if (!hasTypes(sourceCode)) return [];
  const open = endBefore(sourceCode.text, node.range[0]) - 1;
  return sourceCode.text[open] === '(' ? tagsBefore(sourceCode, open) : [];
}

/** `@callback`: a function's type by its tags, as TypeScript would write it. */
function signatureIn(tags: readonly JsdocTag[]): string {
  const whole = tags.filter(({ tag, name }) => tag === 'param' && !name.includes('.'));
  const params = whole.map(({ type, name }) => `${name || '_'}: ${type.replace(/=$/, '')}`);
  const result = tags.find(({ tag }) => tag === 'returns' || tag === 'return')?.type ?? 'void';
  return `(${params.join(', ')}) => ${result}`;
}

/** Types that comments of the file define: by a type, by their properties, or by the parameters of a callback. */
export const jsdocTypes = perFile((sourceCode) => {
  const types = new Map<string, string>();
  if (!/@(?:typedef|callback)\b/.test(sourceCode.text)) return types;
  for (const comment of sourceCode.getAllComments()) {
    if (comment.type !== 'Block' || !/@(?:typedef|callback)\b/.test(comment.value)) continue;
    const callback = /@callback\s+([\w$]+)/.exec(comment.value)?.[1];
    if (callback !== undefined) types.set(callback, signatureIn(tagsOf(comment)));
    let open: { name: string; members: string[] } | undefined;
    for (const { tag, type, name } of tagsOf(comment)) {
      if (tag === 'typedef') {
        open = { name, members: [] };
        types.set(name, type);
      } else if (open && (tag === 'property' || tag === 'prop')) {
        open.members.push(`${name}: ${type}`);
        types.set(open.name, `{${open.members.join('; ')}}`);
      }
    }
  }
  return types;
});
