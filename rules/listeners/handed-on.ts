import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { functionsIn } from '../ports/listener-functions.ts';
import type { FunctionNode } from '../syntax/functions.ts';
import { keyName } from '../syntax/names.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { variableOf } from '../syntax/variables.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;
type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** Methods that keep, find or print a value and add no listener to it. */
const keeps = new Set([
  'add',
  'set',
  'push',
  'unshift',
  'delete',
  'has',
  'get',
  'includes',
  'indexOf',
  'log',
  'debug',
  'info',
  'warn',
  'error',
  'trace',
  'assert',
]);

/** A call that gets a port as an argument. */
export interface HandOver {
  call: Call;
  argument: TSESTree.CallExpressionArgument;
  /** The functions of this file that it may call; none where its code is elsewhere. */
  functions: readonly FunctionNode[];
}

/** `ports.add(port)`, `console.log(port)`. */
export function keepsOnly(call: Call): boolean {
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && keeps.has(keyName(callee) ?? '');
}

function handOverAt(sourceCode: SourceCode, identifier: TSESTree.Node): HandOver | undefined {
  const argument = wrapped(identifier);
  const call = argument.parent;
  if (call?.type !== 'CallExpression' && call?.type !== 'NewExpression') return undefined;
  const given = call.arguments.find((each) => each === argument);
  if (!given) return undefined;
  if (keepsOnly(call)) return undefined;
  return { call, argument: given, functions: functionsIn(sourceCode, call.callee) };
}

/** Where the port that a name stands for is given to a function, which may add listeners to it. */
export function handOversOf(sourceCode: SourceCode, name: TSESTree.Node): HandOver[] {
  const inner = unwrap(name);
  const variable = inner.type === 'Identifier' ? variableOf(sourceCode, inner) : undefined;
  return (variable?.references ?? []).flatMap(({ identifier }) => handOverAt(sourceCode, identifier) ?? []);
}

/** A call that gets a port as a part of an object that is written down for it. */
export interface PartialHandOver {
  call: Call;
  port: TSESTree.Expression;
}

function callAround(part: TSESTree.Node): Call | undefined {
  let node = wrapped(part);
  for (;;) {
    const { parent }: TSESTree.Node = node;
    switch (parent?.type) {
      case 'Property':
        if (parent.value !== node) return undefined;
        break;
      case 'ObjectExpression':
        break;
      case 'CallExpression':
      case 'NewExpression':
        return parent.callee === node || keepsOnly(parent) ? undefined : parent;
      default:
        return undefined;
    }
    node = wrapped(parent);
  }
}

/** `watch({ port, limit: 10 })`: where the port that a name stands for is given away inside of something. */
export function partialHandOversOf(sourceCode: SourceCode, name: TSESTree.Node): PartialHandOver[] {
  const inner = unwrap(name);
  const variable = inner.type === 'Identifier' ? variableOf(sourceCode, inner) : undefined;
  return (variable?.references ?? []).flatMap(({ identifier }) => {
    if (identifier.type !== 'Identifier') return [];
    const call = callAround(identifier);
    // What gets the port itself is another question: its code may be here.
    return call && !call.arguments.some((argument) => argument === wrapped(identifier))
      ? [{ call, port: identifier }]
      : [];
  });
}

/** Whether nothing is done with the port in a variable but to listen and to disconnect: the other side speaks by itself. */
export function isOnlyListenedTo(sourceCode: SourceCode, name: TSESTree.Node): boolean {
  const inner = unwrap(name);
  const variable = inner.type === 'Identifier' ? variableOf(sourceCode, inner) : undefined;
  const uses = variable?.references.filter((reference) => !reference.init) ?? [];
  return (
    uses.length > 0 &&
    uses.every(({ identifier }) => {
      const { parent } = wrapped(identifier);
      if (parent?.type !== 'MemberExpression' || unwrap(parent.object) !== identifier) return false;
      return ['onMessage', 'onDisconnect', 'disconnect', 'name'].includes(keyName(parent) ?? '');
    })
  );
}
