import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { enclosingFunction } from '../../syntax/functions.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { patternPlace, type Step } from './patterns.ts';
import { contains } from '../../syntax/contains.ts';

type Variable = TSESLint.Scope.Variable;

/** A place that gives a variable its value; `source` is undefined where it is not a plain expression. */
export interface Write {
  readonly identifier: TSESTree.Node;
  readonly source: TSESTree.Expression | undefined;
  /** The names and keys that lead into the source: `const { a: { b } } = source`. */
  readonly path: readonly Step[];
  readonly fallback: TSESTree.Expression | undefined;
  /** `for (const x of source)`: the variable is an item of the source. */
  readonly item: boolean;
}

function loopOf(declarator: TSESTree.Node): TSESTree.ForOfStatement | undefined {
  const loop = declarator.parent?.parent;
  return loop?.type === 'ForOfStatement' && loop.left === declarator.parent ? loop : undefined;
}

function writeAt(identifier: TSESTree.Node): Write | undefined {
  const climbed = patternPlace(identifier);
  const nothing: Write = { identifier, source: undefined, path: [], fallback: undefined, item: false };
  if (!climbed) return nothing;
  const { owner, path, fallback } = climbed;
  const write = (source: TSESTree.Expression, item = false): Write => ({
    identifier,
    source,
    path,
    fallback,
    item,
  });
  if (owner.type === 'VariableDeclarator') {
    const loop = loopOf(owner);
    if (loop) return loop.await ? nothing : write(loop.right, true);
    return owner.init ? write(owner.init) : nothing;
  }
  if (owner.type === 'AssignmentExpression' && /^(?:=|\|\|=|&&=|\?\?=)$/.test(owner.operator))
    return write(owner.right);
  return nothing;
}

/** All places that give a variable its value, in source order. */
export function writesOf(variable: Variable): readonly Write[] {
  return variable.references
    .filter((reference) => reference.isWrite())
    .map((reference) => writeAt(reference.identifier)!);
}

function statementOf(node: TSESTree.Node): TSESTree.Node | undefined {
  let current: TSESTree.Node | undefined = node;
  while (current && current.type !== 'ExpressionStatement' && current.type !== 'VariableDeclaration')
    current = current.parent;
  return current;
}

function loopAround(node: TSESTree.Node, end: TSESTree.Node): TSESTree.Node | undefined {
  let outermost: TSESTree.Node | undefined;
  for (let current = node.parent; current && current !== end; current = current.parent)
    if (/^(?:For|While|DoWhile)/.test(current.type)) outermost = current;
  return outermost;
}

/** Whether the value that a write gives is still there, and certainly there, where the variable is used. */
function reaches(write: Write, use: TSESTree.Node, writes: readonly Write[]): boolean {
  const statement = statementOf(write.identifier);
  const block = statement?.parent;
  if (!statement || !block || !contains(block, use) || statement.range[1] > use.range[0]) return false;
  if (unwrapStatement(statement) !== write.identifier.parent) return false;
  const fn = enclosingFunction(use);
  if (fn !== enclosingFunction(write.identifier)) return false;
  const loop = loopAround(use, block);
  const until = loop ? loop.range[1] : use.range[0];
  return writes.every(
    ({ identifier }) =>
      identifier === write.identifier ||
      (enclosingFunction(identifier) === fn &&
        (identifier.range[1] <= statement.range[0] || identifier.range[0] >= until)),
  );
}

function unwrapStatement(statement: TSESTree.Node): TSESTree.Node | undefined {
  if (statement.type === 'ExpressionStatement') return unwrap(statement.expression);
  return statement.type === 'VariableDeclaration' ? statement.declarations.at(-1) : undefined;
}

/** The one write whose value a use sees, where straight-line code shows it. */
export function reachingWrite(writes: readonly Write[], use: TSESTree.Node): Write | undefined {
  return writes.findLast((write) => reaches(write, use, writes));
}

/** Inside of what a variable lasts: a `for` hands those of its head on from pass to pass. */
function lifetimeOf({ scope }: Variable): TSESTree.Node {
  return scope.block.type === 'ForStatement' ? scope.block.parent : scope.block;
}

/** Whether a use comes before the write, in the same function and without a loop that leads back while the variable lasts. */
export function isBefore(use: TSESTree.Node, { identifier }: Write, variable: Variable): boolean {
  if (use.range[0] > identifier.range[0] || enclosingFunction(use) !== enclosingFunction(identifier))
    return false;
  const loop = loopAround(use, lifetimeOf(variable));
  return !loop || !contains(loop, identifier);
}
