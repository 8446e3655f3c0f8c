import type { TSESTree } from '@typescript-eslint/utils';
import { type LintedFile, otherFilesOf } from '../project/other-files.ts';
import { perFile } from '../syntax/per-file.ts';
import { connectCalls, connectListenersIn, portListeners } from './connections.ts';
import { createEngine, type Engine } from './engine.ts';
import type {
  ConnectCall,
  ConnectListener,
  PortCall,
  PortFact,
  PortListener,
  PortMemberUse,
} from './facts.ts';
import { memberUses, portCalls } from './members.ts';

export type * from './facts.ts';

/** All that rules may ask about the ports of one file. Answers are found on demand, once, and shared by all rules. */
export interface Ports {
  /** Whether an expression, or a name that a pattern binds, holds a runtime Port; undefined where unknown or not one. */
  portAt(node: TSESTree.Node): PortFact | undefined;
  /** The calls of a port's method. */
  calls(method: 'postMessage' | 'disconnect'): readonly PortCall[];
  /** Where a member of a port is used: `error`, `sender`, `onMessage`, `postMessage` … */
  uses(member: string): readonly PortMemberUse[];
  listeners(event: PortListener['event']): readonly PortListener[];
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

function createPorts(engine: Engine): Ports {
  const connects = once(() => connectCalls(engine));
  const connectListeners = once(() => connectListenersIn(engine));
  return {
    portAt: (node) => engine.portAt(node),
    calls: once((method) => portCalls(engine, method)),
    uses: once((member) => memberUses(engine, member)),
    listeners: once((event) => portListeners(engine, event)),
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
