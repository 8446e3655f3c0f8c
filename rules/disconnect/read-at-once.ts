import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { PortMemberUse, Ports } from '../ports/index.ts';
import { enclosingFunction } from '../syntax/functions.ts';
import { awaits, statementsBefore } from '../syntax/order.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

function contains(outer: TSESTree.Node, inner: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

/** Whether a node runs in the same turn as a statement before it in the same function: nothing is awaited between. */
export function runsRightAfter(sourceCode: SourceCode, node: TSESTree.Node, earlier: TSESTree.Node): boolean {
  const around = enclosingFunction(node) ?? sourceCode.ast;
  if ((enclosingFunction(earlier) ?? sourceCode.ast) !== around) return false;
  const before = [...statementsBefore(node, around)].sort((one, other) => one.range[0] - other.range[0]);
  const at = before.findIndex((statement) => contains(statement, earlier));
  return at !== -1 && !before.slice(at).some((statement) => awaits(sourceCode, statement));
}

/** What a call's result is put in as it is: `const port = connect()`, `this.port = connect()`. */
function keeperOf(call: TSESTree.CallExpression): TSESTree.Node | undefined {
  const { parent } = wrapped(call);
  if (parent?.type === 'VariableDeclarator') return parent.id;
  return parent?.type === 'AssignmentExpression' ? parent.left : undefined;
}

/** Whether a port's `error` is read in the same turn in which the port was opened. */
export function isReadAtOnce(sourceCode: SourceCode, ports: Ports, use: PortMemberUse): boolean {
  const receiver = sourceCode.getText(unwrap(use.receiver));
  return ports.connects().some(({ node }) => {
    const keeper = keeperOf(node);
    return keeper && sourceCode.getText(keeper) === receiver && runsRightAfter(sourceCode, use.node, node);
  });
}
