import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { portsOf, type PortMemberUse } from '../ports/index.ts';

type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

/** Where a port's sender is read, and the node that stands for it: an expression, a name or a pattern. */
export interface SenderRead {
  sender: TSESTree.Node;
  use: PortMemberUse;
}

/** The reads of `port.sender`, of ports that may have one: on the side that called connect it is undefined. */
export function sendersIn(context: Context): readonly SenderRead[] {
  return portsOf(context)
    .uses('sender')
    .flatMap((use): readonly SenderRead[] => {
      if (use.port.end === 'opened' || use.port.end === 'native') return [];
      if (use.how === 'read') return [{ sender: use.node, use }];
      if (use.how !== 'destructured' || use.node.type !== 'Property') return [];
      const { value } = use.node;
      return [{ sender: value.type === 'AssignmentPattern' ? value.left : value, use }];
    });
}
