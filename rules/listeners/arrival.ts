import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { type Delay, delayBefore, type Start } from '../order/lateness.ts';
import { mayComeBefore } from '../order/reach.ts';
import { runsOf } from '../order/runs.ts';
import type { Ports } from '../ports/index.ts';
import { enclosingFunction, type FunctionNode, isFunction } from '../syntax/functions.ts';
import { isSamePlace } from '../syntax/places.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { variableOf } from '../syntax/variables.ts';
import { stateTarget } from './react-effects.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Where a port begins for this file: as the parameter of an `onConnect` listener, or by the call that opens it. */
export interface Arrival {
  end: 'accepted' | 'opened';
  /** The parameter or the call, one for all that is done with this port. */
  origin: TSESTree.Node;
}

/** What is done with a port, and what lies between its arrival and that. */
export interface Timing {
  arrival: Arrival;
  delay: Delay | 'at-once';
}

const longestChain = 4;

/** The place that the result of a call is put into: `const port = connect()`, `this.port = connect()`, a state. */
export function targetOf(call: TSESTree.Node): TSESTree.Node | undefined {
  const state = stateTarget(call);
  if (state) return state.target;
  const value = wrapped(call);
  const { parent } = value;
  if (parent?.type === 'VariableDeclarator') return parent.init === value ? parent.id : undefined;
  if (parent?.type !== 'AssignmentExpression' || parent.right !== value) return undefined;
  return parent.operator === '=' ? parent.left : undefined;
}

interface Parameter {
  fn: FunctionNode;
  index: number;
  name: TSESTree.Identifier;
}

function parameterOf(sourceCode: SourceCode, place: TSESTree.Node): Parameter | undefined {
  const inner = unwrap(place);
  const variable = inner.type === 'Identifier' ? variableOf(sourceCode, inner) : undefined;
  const [definition] = variable?.defs ?? [];
  if (definition?.type !== 'Parameter' || variable?.references.some((reference) => reference.isWrite()))
    return undefined;
  const fn: TSESTree.Node = definition.node;
  if (!isFunction(fn)) return undefined;
  const index = fn.params.findIndex((param) => param === definition.name);
  return index === -1 ? undefined : { fn, index, name: fn.params[index] as TSESTree.Identifier };
}

/** Answers when things are done with a port, counted from its arrival. */
export class Arrivals {
  readonly #sourceCode: SourceCode;
  readonly #ports: Ports;
  #accepting: ReadonlySet<FunctionNode> | undefined;

  constructor(sourceCode: SourceCode, ports: Ports) {
    this.#sourceCode = sourceCode;
    this.#ports = ports;
  }

  /** Whether a function is one that new ports are given to. */
  #isAccepting(fn: FunctionNode): boolean {
    this.#accepting ??= new Set(
      this.#ports
        .connectListeners()
        .flatMap(({ method, functions }) => (method === 'addListener' ? functions : [])),
    );
    return this.#accepting.has(fn);
  }

  /** The timing of a node that does something with the port in a place; undefined where it is not known to be a new one. */
  timingOf(node: TSESTree.Node, place: TSESTree.Node, depth = 0): Timing | undefined {
    const parameter = parameterOf(this.#sourceCode, place);
    return parameter ? this.#fromParameter(node, parameter, depth) : this.#fromConnect(node, place);
  }

  #fromParameter(node: TSESTree.Node, { fn, index, name }: Parameter, depth: number): Timing | undefined {
    const delay = delayBefore(this.#sourceCode, node, { within: fn });
    if (delay === undefined) return undefined;
    if (index === 0 && this.#isAccepting(fn)) return { arrival: { end: 'accepted', origin: name }, delay };
    return depth < longestChain ? this.#fromCallers(fn, index, delay, depth) : undefined;
  }

  /** A helper that is given the port: late if it waits itself, or if all who call it have waited. */
  #fromCallers(fn: FunctionNode, index: number, delay: Delay | 'at-once', depth: number): Timing | undefined {
    const timings = runsOf(this.#sourceCode, fn).map(({ call, moment }) => {
      const argument = call.arguments[index];
      if (moment !== 'at-once' || !argument || argument.type === 'SpreadElement') return undefined;
      return this.timingOf(call, argument, depth + 1);
    });
    const known = timings.filter((timing) => timing !== undefined);
    const [first] = known;
    if (!first) return undefined;
    if (delay !== 'at-once') return { arrival: first.arrival, delay };
    const inTime = known.find((timing) => timing.delay === 'at-once');
    return inTime ?? (known.length === timings.length ? first : undefined);
  }

  #fromConnect(node: TSESTree.Node, place: TSESTree.Node): Timing | undefined {
    let found: Timing | undefined;
    for (const { node: call } of this.#ports.connects()) {
      const target = targetOf(call);
      if (!target || !isSamePlace(this.#sourceCode, target, place)) continue;
      const after = stateTarget(call)?.hook ?? call;
      const within = enclosingFunction(after) ?? this.#sourceCode.ast;
      if (node.range[0] < within.range[0] || within.range[1] < node.range[1]) continue;
      const start: Start = { within, after };
      if (!mayComeBefore(after, node)) continue;
      const delay = delayBefore(this.#sourceCode, node, start);
      // Opened in two places, each may be meant: where one is in time, so may the other be.
      if (delay === undefined || found?.delay === 'at-once') continue;
      found = { arrival: { end: 'opened', origin: call }, delay };
    }
    return found;
  }
}
