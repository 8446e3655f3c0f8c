import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { OtherFiles } from '../flow/modules/files.ts';
import { functionsBeyond } from '../ports/listener-functions.ts';
import type { FunctionNode } from '../syntax/functions.ts';
import { keyName } from '../syntax/names.ts';
import { isSamePlace } from '../syntax/places.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { nodesNamed } from '../syntax/words.ts';
import { handOversOf } from './handed-on.ts';
import { contains } from '../syntax/contains.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What a function of another file does with a port that it is given. */
export interface Attached {
  onMessage: boolean;
  onDisconnect: boolean;
  /** Whether it posts, so that the other side may wait for that. */
  posts: boolean;
}

const deepest = 3;
const nothing: Attached = { onMessage: false, onDisconnect: false, posts: false };

function both(one: Attached, other: Attached): Attached {
  return {
    onMessage: one.onMessage || other.onMessage,
    onDisconnect: one.onDisconnect || other.onDisconnect,
    posts: one.posts || other.posts,
  };
}

/** The name that a parameter has inside of its function. */
function nameOf(parameter: TSESTree.Parameter | undefined): TSESTree.Identifier | undefined {
  const inner = parameter?.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  const name = inner?.type === 'AssignmentPattern' ? inner.left : inner;
  return name?.type === 'Identifier' ? name : undefined;
}

/** `this.port` of `this.port = port`, and of a constructor's `private port: Port`. */
function placesOf(file: SourceCode, fn: FunctionNode, name: TSESTree.Identifier): readonly TSESTree.Node[] {
  const copies = nodesNamed(file, name.name).flatMap((node): TSESTree.Node[] => {
    if (!contains(fn, node) || !isSamePlace(file, node, name)) return [];
    const value = wrapped(node);
    const { parent } = value;
    if (parent?.type === 'AssignmentExpression' && parent.right === value) return [parent.left];
    return parent?.type === 'VariableDeclarator' && parent.init === value ? [parent.id] : [];
  });
  return [name, ...copies];
}

/** The calls of `port.postMessage` or of `port.onMessage.addListener` in a function. */
function isCalled(
  file: SourceCode,
  fn: FunctionNode,
  places: readonly TSESTree.Node[],
  [first, ...more]: readonly [string, ...string[]],
): boolean {
  return nodesNamed(file, first).some(({ parent }) => {
    if (parent.type !== 'MemberExpression' || !contains(fn, parent)) return false;
    let member: TSESTree.Node = wrapped(parent);
    for (const name of more) {
      const outer: TSESTree.Node | undefined = member.parent;
      if (outer?.type !== 'MemberExpression' || outer.object !== member || keyName(outer) !== name)
        return false;
      member = wrapped(outer);
    }
    if (member.parent?.type !== 'CallExpression' || member.parent.callee !== member) return false;
    return places.some((place) => isSamePlace(file, place, unwrap(parent.object)));
  });
}

function attachedBy(
  file: SourceCode,
  fn: FunctionNode,
  index: number,
  others: OtherFiles,
  depth: number,
): Attached {
  const name = nameOf(fn.params[index]);
  if (!name) return nothing;
  const places = placesOf(file, fn, name);
  let attached: Attached = {
    onMessage: isCalled(file, fn, places, ['onMessage', 'addListener']),
    onDisconnect: isCalled(file, fn, places, ['onDisconnect', 'addListener']),
    posts: isCalled(file, fn, places, ['postMessage']),
  };
  if (depth >= deepest) return attached;
  for (const { call, argument } of handOversOf(file, name))
    attached = both(attached, attachedElsewhere(file, call, argument, others, depth + 1));
  return attached;
}

/** What the functions that a call may run, wherever in the project they are, attach to its argument. */
export function attachedElsewhere(
  file: SourceCode,
  call: TSESTree.CallExpression | TSESTree.NewExpression,
  argument: TSESTree.CallExpressionArgument,
  others: OtherFiles,
  depth = 0,
): Attached {
  const index = call.arguments.indexOf(argument);
  return functionsBeyond(file, call.callee, others).reduce<Attached>((attached, fn) => {
    const its = others.fileOf(fn);
    return its ? both(attached, attachedBy(its, fn, index, others, depth)) : attached;
  }, nothing);
}
