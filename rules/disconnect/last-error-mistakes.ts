import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { runsOf } from '../order/runs.ts';
import type { PortEnd, PortListener, Ports } from '../ports/index.ts';
import type { Targets } from '../project/index.ts';
import { enclosingFunction, type FunctionNode } from '../syntax/functions.ts';
import { isAfterAwait } from '../syntax/order.ts';
import { isBehindBrowserTest } from '../browser-tests/by-words.ts';
import { mentions } from '../syntax/words.ts';
import { lastErrorReads, takenLastErrors } from './last-error.ts';
import { deferredBy, listenerAround } from './listeners.ts';
import { runsRightAfter } from './read-at-once.ts';
import { uncheckedReads, type UncheckedRead } from './unchecked.ts';

type MessageId = 'uncheckedLastError' | 'lastErrorTooLate' | 'lastErrorElsewhere' | 'readIfPresent';
type Context = Readonly<TSESLint.RuleContext<MessageId, readonly unknown[]>>;
type Mistake = TSESLint.ReportDescriptor<MessageId>;
type Read = TSESTree.MemberExpression;

/** In Chromium a native port is always closed with an error; in Firefox `lastError` never tells of a port. */
function mayBeUnset(context: Context, read: TSESTree.Node, end: PortEnd, targets: Targets): boolean {
  if (end === 'opened' || end === 'accepted') return true;
  return targets.has('firefox') && !isBehindBrowserTest(context.sourceCode, read);
}

function unchecked(context: Context, { read, from, text }: UncheckedRead, targets: Targets): Mistake {
  const dot = context.sourceCode.getTokenAfter(from);
  const isReadInFirefox = targets.has('firefox') && !isBehindBrowserTest(context.sourceCode, read);
  return {
    node: read,
    messageId: 'uncheckedLastError',
    data: { text, firefox: isReadInFirefox ? ', and always in Firefox' : '' },
    suggest:
      dot?.value === '.'
        ? [{ messageId: 'readIfPresent', fix: (fixer) => fixer.replaceText(dot, '?.') }]
        : [],
  };
}

/** After an `await` of the listener itself, or in a function that it runs later. */
function tooLate(context: Context, ports: Ports, read: Read): string | undefined {
  const around = enclosingFunction(read);
  if (!around) return undefined;
  if (listenerAround(ports, 'onDisconnect', read))
    return isAfterAwait(context.sourceCode, read, around) ? 'after an `await`' : undefined;
  const later = deferredBy(around);
  if (later === undefined || !listenerAround(ports, 'onDisconnect', around)) return undefined;
  return `in a function that \`${later}\` runs later`;
}

/** Whether a function may be a callback of the API, which sets `lastError` while it runs: handed on, nobody knows to whom. */
function mayBeCallback(context: Context, fn: FunctionNode): boolean {
  return runsOf(context.sourceCode, fn).some(({ moment }) => moment !== 'at-once' && moment !== 'each');
}

/** Whether a function is handed to anything beside the one event. */
function hasOtherUses(context: Context, fn: FunctionNode): boolean {
  return runsOf(context.sourceCode, fn).length > 1;
}

function isListenerOf(ports: Ports, event: PortListener['event'], node: FunctionNode): boolean {
  return ports.listeners(event, ({ functions }) => functions.includes(node)).length > 0;
}

/** Right after connecting, and in onMessage and onConnect listeners, nothing has failed yet. */
function elsewhere(context: Context, ports: Ports, read: Read): string | undefined {
  const around = enclosingFunction(read);
  if (around && isListenerOf(ports, 'onDisconnect', around)) return undefined;
  if (around && isListenerOf(ports, 'onMessage', around))
    return hasOtherUses(context, around) ? undefined : 'in an onMessage listener';
  const isRightAfter = ports.connects().some(({ node }) => runsRightAfter(context.sourceCode, read, node));
  if (!isRightAfter || (around && mayBeCallback(context, around))) return undefined;
  return 'right after it was opened';
}

function* uncheckedIn(
  context: Context,
  ports: Ports,
  read: Read | TSESTree.Property,
  targets: Targets,
): Generator<Mistake> {
  const found = listenerAround(ports, 'onDisconnect', read);
  if (!found || !mayBeUnset(context, read, found.listener.port.end, targets)) return;
  for (const each of uncheckedReads(context.sourceCode, read, found.function, /last_?error/i))
    yield unchecked(context, each, targets);
}

function hasPorts(ports: Ports): boolean {
  return (
    ports.connects().length > 0 ||
    ports.listeners('onDisconnect').length > 0 ||
    ports.listeners('onMessage').length > 0
  );
}

/** What is wrong with the reads of `runtime.lastError` that are meant for a port. */
export function* lastErrorMistakes(context: Context, ports: Ports, targets: Targets): Generator<Mistake> {
  if (!mentions(context.sourceCode, 'lastError') || !hasPorts(ports)) return;
  for (const read of lastErrorReads(context)) {
    const text = context.sourceCode.getText(read);
    const when = tooLate(context, ports, read);
    if (when !== undefined) {
      yield { node: read, messageId: 'lastErrorTooLate', data: { text, when } };
      continue;
    }
    const where = elsewhere(context, ports, read);
    if (where !== undefined) {
      yield { node: read, messageId: 'lastErrorElsewhere', data: { text, where } };
      continue;
    }
    yield* uncheckedIn(context, ports, read, targets);
  }
  for (const taken of takenLastErrors(context)) yield* uncheckedIn(context, ports, taken, targets);
}
