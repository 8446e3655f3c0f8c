import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { functionsIn } from '../ports/listener-functions.ts';
import type { FunctionNode } from '../syntax/functions.ts';
import { keyName, lastName } from '../syntax/names.ts';
import { isSamePlace } from '../syntax/places.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { ownNodesOf } from '../syntax/walk.ts';
import { type Emptiness, emptinessFor, type Nothing, nothingAt } from './emptiness.ts';
import { isUnconditional } from './unconditional.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;
type Call = TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.TaggedTemplateExpression;

interface Write {
  node: TSESTree.Node;
  place: TSESTree.Node;
  /** What it leaves there, where that is nothing. */
  nothing: Nothing | undefined;
  isAlways: boolean;
  /** What is empty already where it is not run: the place itself, in `if (port) port = null;`. */
  unless: Emptiness | undefined;
}

/** What a function does that matters to what stands in a place, in the order of the code. */
interface Deeds {
  writes: readonly Write[];
  calls: readonly Call[];
}

const known = new WeakMap<FunctionNode, Deeds>();

function writeAt(node: TSESTree.Node): Omit<Write, 'isAlways' | 'unless'> | undefined {
  if (node.type === 'AssignmentExpression')
    return { node, place: node.left, nothing: node.operator === '=' ? nothingAt(node.right) : undefined };
  if (node.type === 'ForOfStatement' || node.type === 'ForInStatement')
    return { node: node.left, place: node.left, nothing: undefined };
  if (node.type === 'UpdateExpression') return { node, place: node.argument, nothing: undefined };
  return node.type === 'UnaryExpression' && node.operator === 'delete'
    ? { node, place: node.argument, nothing: 'undefined' }
    : undefined;
}

/** Whether each run of a function empties the place of a write, where it is not empty already. */
function timesOf(
  sourceCode: SourceCode,
  { node, place, nothing }: Omit<Write, 'isAlways' | 'unless'>,
  fn: FunctionNode,
): Pick<Write, 'isAlways' | 'unless'> {
  let unless: Emptiness | undefined;
  const isNeededOnly = (parent: TSESTree.Node, child: TSESTree.Node): boolean => {
    if (unless || parent.type !== 'IfStatement' || parent.alternate || child !== parent.consequent)
      return false;
    unless = emptinessFor(parent.test, false);
    return unless !== undefined && isSamePlace(sourceCode, unless.place, place);
  };
  const isAlways = !!nothing && isUnconditional(sourceCode, node, fn, { leadsTo: isNeededOnly });
  return { isAlways, unless };
}

function deedsOf(sourceCode: SourceCode, fn: FunctionNode): Deeds {
  const before = known.get(fn);
  if (before) return before;
  const writes: Write[] = [];
  const calls: Call[] = [];
  for (const node of ownNodesOf(sourceCode, fn.body)) {
    const write = writeAt(node);
    if (write) writes.push({ ...write, ...timesOf(sourceCode, write, fn) });
    else if (
      node.type === 'CallExpression' ||
      node.type === 'NewExpression' ||
      node.type === 'TaggedTemplateExpression'
    )
      calls.push(node);
  }
  const deeds = { writes, calls };
  known.set(fn, deeds);
  return deeds;
}

const harmlessFunctions: ReadonlySet<string> = new Set([
  'setTimeout',
  'setInterval',
  'clearTimeout',
  'clearInterval',
]);
const harmlessObjects: ReadonlySet<string> = new Set([
  'console',
  'chrome',
  'browser',
  'JSON',
  'Date',
  'Math',
]);
const harmlessMethods: ReadonlySet<string> = new Set([
  'addListener',
  'removeListener',
  'disconnect',
  'postMessage',
]);

/** What runs none of the code of the file before it returns. */
function isHarmless(call: Call): boolean {
  if (call.type === 'TaggedTemplateExpression') return false;
  const callee = unwrap(call.callee);
  if (callee.type === 'Identifier') return harmlessFunctions.has(callee.name);
  if (callee.type !== 'MemberExpression') return false;
  if (harmlessMethods.has(keyName(callee) ?? '')) return true;
  let root = callee.object;
  while (root.type === 'MemberExpression') root = root.object;
  return root.type === 'Identifier' && harmlessObjects.has(root.name);
}

function mayFill(write: Write, { place, by }: Emptiness): boolean {
  if (write.nothing && by.has(write.nothing)) return false;
  const written = lastName(write.place);
  // A pattern or a computed key: nobody knows. Another object may be the same one by another name.
  return written === undefined || written === lastName(place);
}

/** Whether a call may put something into a place: what the file does not show may do all. */
function mayFillByCall(sourceCode: SourceCode, call: Call, emptiness: Emptiness): boolean {
  if (isHarmless(call)) return false;
  const called = call.type === 'CallExpression' ? functionsIn(sourceCode, call.callee) : [];
  return (
    called.length === 0 ||
    called.some((fn) => {
      const { writes, calls } = deedsOf(sourceCode, fn);
      return writes.some((write) => mayFill(write, emptiness)) || !calls.every(isHarmless);
    })
  );
}

/** Whether nothing that a function does between two places of its text may fill a place. */
export function staysEmpty(
  sourceCode: SourceCode,
  fn: FunctionNode,
  [from, to]: readonly [number, number],
  emptiness: Emptiness,
): boolean {
  const { writes, calls } = deedsOf(sourceCode, fn);
  const isBetween = ({ range }: TSESTree.Node): boolean => range[0] >= from && range[1] <= to;
  return (
    !writes.some((write) => isBetween(write.node) && mayFill(write, emptiness)) &&
    !calls.some((call) => isBetween(call) && mayFillByCall(sourceCode, call, emptiness))
  );
}

/** Whether each run of a function empties a place before it gets to a node, and nothing fills it again on the way. */
export function isEmptiedBefore(
  sourceCode: SourceCode,
  fn: FunctionNode,
  node: TSESTree.Node,
  emptiness: Emptiness,
): boolean {
  return deedsOf(sourceCode, fn).writes.some(
    (write) =>
      write.isAlways &&
      write.nothing &&
      emptiness.by.has(write.nothing) &&
      (!write.unless || [...write.unless.by].every((nothing) => emptiness.by.has(nothing))) &&
      write.node.range[1] <= node.range[0] &&
      isSamePlace(sourceCode, write.place, emptiness.place) &&
      staysEmpty(sourceCode, fn, [write.node.range[1], node.range[0]], emptiness),
  );
}
