import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { type Delay, delayBefore } from '../order/lateness.ts';
import type { ConnectListener } from '../ports/index.ts';
import { enclosingFunction } from '../syntax/functions.ts';
import { keyName } from '../syntax/names.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** `runtime.onInstalled.addListener(() => …)` around a node: run after an installation, not whenever the background starts. */
function isInInstallListener(node: TSESTree.Node): TSESTree.Node | undefined {
  const fn = enclosingFunction(node);
  const call = fn && wrapped(fn).parent;
  if (call?.type !== 'CallExpression') return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || keyName(callee) !== 'addListener') return undefined;
  const event = unwrap(callee.object);
  return event.type === 'MemberExpression' && keyName(event) === 'onInstalled' ? call : undefined;
}

/**
 * What an event's listener of a background waits for before it is there: counted from the start of the file, or, where
 * nobody knows who runs its function, from the start of that function.
 */
export function delayOfRegistration(
  sourceCode: SourceCode,
  { node }: Pick<ConnectListener, 'node'>,
): Delay | { how: 'installation'; node: TSESTree.Node } | undefined {
  const install = isInInstallListener(node);
  if (install) return { how: 'installation', node: install };
  const whole = delayBefore(sourceCode, node, { within: sourceCode.ast });
  if (whole !== undefined) return whole === 'at-once' ? undefined : whole;
  for (let fn = enclosingFunction(node); fn; fn = enclosingFunction(fn)) {
    const delay = delayBefore(sourceCode, node, { within: fn });
    if (delay === undefined) return undefined;
    if (delay !== 'at-once') return delay;
  }
  return undefined;
}
