import type { TSESTree } from '@typescript-eslint/utils';
import type {
  ConnectCall,
  ConnectListener,
  PortCall,
  PortFact,
  PortListener,
  PortMemberUse,
} from './facts.ts';

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
