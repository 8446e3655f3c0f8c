import type { TSESTree } from '@typescript-eslint/utils';
import type { ApiFamily } from '../api/api-value.ts';
import type { FunctionNode } from '../syntax/functions.ts';

/** Which end of a connection a port is: got from `connect`, given to an `onConnect*` listener, or from `connectNative`. */
export type PortEnd = 'opened' | 'accepted' | 'native' | 'unknown';

/** What is known of an expression that holds a runtime Port. */
export interface PortFact {
  end: PortEnd;
  /** The API object it came from, where the evidence shows one (a declared type or duck typing may not). */
  family: ApiFamily | undefined;
  /** The `connect*` call, listener parameter, type or event use that shows it to be a port. */
  evidence: TSESTree.Node;
}

/** What is a use of a port if its receiver is one, which has not been asked yet. */
export type Candidate<Use extends { port: PortFact }> = Omit<Use, 'port'>;

/** `port.postMessage(…)`, `port.disconnect()`. */
export interface PortCall {
  node: TSESTree.CallExpression;
  port: PortFact;
  /** The expression that the method is called on. */
  receiver: TSESTree.Expression;
}

/** A member of a port that is read, called, assigned, tested or destructured. */
export interface PortMemberUse {
  /** `port.error`, the property of a destructuring pattern, or the test `'error' in port`. */
  node: TSESTree.MemberExpression | TSESTree.Property | TSESTree.BinaryExpression;
  how: 'read' | 'write' | 'in' | 'destructured';
  port: PortFact;
  /** The expression that holds the port; for a destructured parameter, the pattern. */
  receiver: TSESTree.Node;
}

/** `port.onMessage.addListener(listener)`, `runtime.onConnect.addListener(listener)`. */
export interface ListenerUse {
  node: TSESTree.CallExpression;
  method: 'addListener' | 'removeListener' | 'hasListener';
  /** The first argument; undefined where there is none or it is spread. */
  argument: TSESTree.Expression | undefined;
  /** The functions that the argument may be, resolved in this file; empty where unknown. */
  functions: readonly FunctionNode[];
}

/** A listener of a port's own event. */
export interface PortListener extends ListenerUse {
  event: 'onMessage' | 'onDisconnect';
  port: PortFact;
  receiver: TSESTree.Expression;
}

/** A listener of an event of the API that hands out ports. */
export interface ConnectListener extends ListenerUse {
  event: 'onConnect' | 'onConnectExternal' | 'onConnectNative' | 'onUserScriptConnect';
  namespace: 'runtime' | 'extension';
  family: ApiFamily;
}

/** A call that opens a port. */
export interface ConnectCall {
  node: TSESTree.CallExpression;
  method: 'runtime.connect' | 'tabs.connect' | 'runtime.connectNative' | 'extension.connect';
  family: ApiFamily;
}
