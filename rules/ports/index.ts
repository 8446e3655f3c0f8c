import type { TSESTree } from '@typescript-eslint/utils';
import { type LintedFile, otherFilesOf } from '../project/other-files.ts';
import { perFile } from '../syntax/per-file.ts';
import { connectCalls, connectListenersIn, eventListeners } from './connections.ts';
import { createEngine, type Engine } from './engine.ts';
import type {
  Candidate,
  ConnectCall,
  ConnectListener,
  PortCall,
  PortFact,
  PortListener,
  PortMemberUse,
} from './facts.ts';
import { memberUses, methodCalls } from './members.ts';

export type * from './facts.ts';

/**
 * Whether a use would matter if its receiver is a port. It is asked before the receiver is: what a line of code says by
 * itself is cheap, and whether something is a port may lead through many files.
 */
export type Matters<Use extends { port: PortFact }> = (candidate: Candidate<Use>) => boolean;

/** All that rules may ask about the ports of one file. Answers are found on demand, once, and shared by all rules. */
export interface Ports {
  /** Whether an expression, or a name that a pattern binds, holds a runtime Port; undefined where unknown or not one. */
  portAt(node: TSESTree.Node): PortFact | undefined;
  /** False where the file itself shows that an expression holds none, which costs less than to ask whether it holds one. */
  mayHoldPort(node: TSESTree.Node): boolean;
  /** The calls of a port's method. */
  calls(method: 'postMessage' | 'disconnect', matters?: Matters<PortCall>): readonly PortCall[];
  /** Where a member of a port is used: `error`, `sender`, `onMessage`, `postMessage` … */
  uses(member: string, matters?: Matters<PortMemberUse>): readonly PortMemberUse[];
  listeners(event: PortListener['event'], matters?: Matters<PortListener>): readonly PortListener[];
  connectListeners(): readonly ConnectListener[];
  connects(): readonly ConnectCall[];
}

/** Remembers the answer to each question. */
function once<Question, Answer>(answer: (question: Question) => Answer): (question: Question) => Answer {
  const answers = new Map<Question, Answer>();
  return (question) => {
    if (!answers.has(question)) answers.set(question, answer(question));
    return answers.get(question) as Answer;
  };
}

/** Those of the candidates that matter, with the port that they are uses of. */
function proven<Question, Use extends { port: PortFact }>(
  candidatesFor: (question: Question) => readonly Candidate<Use>[],
  portOf: (candidate: Candidate<Use>) => PortFact | undefined,
): (question: Question, matters?: Matters<Use>) => readonly Use[] {
  const candidates = once(candidatesFor);
  const prove = once((candidate: Candidate<Use>): readonly Use[] => {
    const port = portOf(candidate);
    return port ? [{ ...candidate, port } as Use] : [];
  });
  return (question, matters = () => true) => candidates(question).filter(matters).flatMap(prove);
}

function createPorts(engine: Engine): Ports {
  const { sourceCode } = engine;
  const connects = once(() => connectCalls(engine));
  const connectListeners = once(() => connectListenersIn(engine));
  return {
    portAt: (node) => engine.portAt(node),
    mayHoldPort: (node) => engine.mayHoldPort(node),
    calls: proven<string, PortCall>(
      (method) => methodCalls(sourceCode, method),
      ({ receiver }) => engine.receiverAt(receiver),
    ),
    uses: proven<string, PortMemberUse>(
      (member) => memberUses(sourceCode, member),
      ({ receiver }) => engine.portAt(receiver),
    ),
    listeners: proven<PortListener['event'], PortListener>(
      (event) => eventListeners(sourceCode, event),
      ({ receiver }) => engine.portAt(receiver),
    ),
    connectListeners: () => connectListeners(undefined),
    connects: () => connects(undefined),
  };
}

const portsOfFiles = perFile(() => new Map<unknown, Ports>());

/** The ports of the file that a rule is run on. To be asked when the tree is whole: in `Program:exit`, or in any listener of nodes. */
export function portsOf(context: LintedFile & { settings: object }): Ports {
  const settings = (context.settings as { 'webext-ports'?: { modules?: unknown } })['webext-ports'];
  const known = portsOfFiles(context.sourceCode);
  let ports = known.get(settings);
  if (!ports) {
    const engine = createEngine(context.sourceCode, settings?.modules, () => otherFilesOf(context));
    known.set(settings, (ports = createPorts(engine)));
  }
  return ports;
}
