import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { variableOf } from '../../syntax/variables.ts';
import { kindNamed } from '../kinds/index.ts';
import type { Problem } from './judge.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;
/** `operand` can have a member read from it or be spread as it is; `value` stands between parentheses or commas. */
type Repair = (value: string, operand: string) => string;

const list: Repair = (value) => `[...${value}]`;
const text: Repair = (value) => `String(${value})`;
const member =
  (name: string): Repair =>
  (_value, operand) =>
    `${operand}.${name}`;
const bytes: Repair = (value) => `Array.from(${value})`;

/** What to write instead, by kind: only what keeps the data and needs no decision. */
const repairs: Readonly<Record<string, readonly Repair[]>> = {
  Map: [list, (value) => `Object.fromEntries(${value})`],
  Set: [list],
  Date: [member('toISOString()'), member('getTime()')],
  RegExp: [(_value, operand) => `{ source: ${operand}.source, flags: ${operand}.flags }`],
  URL: [member('href')],
  Location: [member('href')],
  URLSearchParams: [member('toString()')],
  Headers: [list],
  Iterator: [list],
  Generator: [list],
  bigint: [text],
  BigInt: [text],
  Number: [(value) => `Number(${value})`],
  String: [text],
  ArrayBuffer: [(value) => `Array.from(new Uint8Array(${value}))`],
  BigInt64Array: [(value) => `Array.from(${value}, String)`],
  BigUint64Array: [(value) => `Array.from(${value}, String)`],
  RegExpMatchArray: [list],
  arguments: [list],
  undefined: [() => 'null'],
  NaN: [() => 'null'],
  Infinity: [() => 'null'],
  '-0': [() => '0'],
};

function repairsOf(name: string): readonly Repair[] {
  const listed = repairs[name];
  if (listed) return listed;
  if (/^(?:Uint|Int|Float)\d+(?:Clamped)?Array$/.test(name)) return [bytes];
  if (/^DOM(?:Rect|Point|Quad|Matrix)(?:ReadOnly)?$/.test(name)) return [member('toJSON()')];
  if (name.startsWith('Temporal.')) return [member('toString()')];
  return name.endsWith('Error') || name === 'DOMException' ? [member('message')] : [];
}

/** Whether a name holds whatever was caught: most often an error, and not for certain. */
function isCaught(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type !== 'Identifier') return false;
  const type = variableOf(sourceCode, node)?.defs[0]?.type;
  return type === 'CatchClause' || type === 'Parameter';
}

function needsParentheses(node: TSESTree.Node, sourceCode: SourceCode): boolean {
  if (node.type === 'NewExpression') return sourceCode.getLastToken(node)?.value !== ')';
  return (
    !/^(?:Identifier|MemberExpression|CallExpression|ThisExpression|ArrayExpression|TemplateLiteral)$/.test(
      node.type,
    ) && !isPlainLiteral(node)
  );
}

function isPlainLiteral(node: TSESTree.Node): boolean {
  return node.type === 'Literal' && typeof node.value !== 'number';
}

function isShorthand(node: TSESTree.Node): boolean {
  return node.parent?.type === 'Property' && node.parent.shorthand && node.parent.value === node;
}

/** Texts to replace the reported expression by, the best first. */
export function repairsFor(problem: Problem, sourceCode: SourceCode): readonly string[] {
  const { node, path, kind, optional } = problem;
  // What somebody put on it would be lost by what is to be sent of its kind.
  if (kind !== kindNamed(kind.name)) return [];
  if (path.length > 0 || optional || node.type === 'SpreadElement' || isDeclaration(node)) return [];
  const source = sourceCode.getText(node);
  const caught = kind.name === 'Error' && isCaught(node, sourceCode);
  const ways = caught ? [text] : repairsOf(kind.name);
  const value = node.type === 'SequenceExpression' ? `(${source})` : source;
  const operand = needsParentheses(node, sourceCode) ? `(${source})` : source;
  const name = isShorthand(node) ? `${source}: ` : '';
  return ways.map((repair) => name + repair(value, operand));
}

function isDeclaration(node: TSESTree.Node): boolean {
  return node.type.endsWith('Declaration') || node.type.endsWith('Definition');
}
