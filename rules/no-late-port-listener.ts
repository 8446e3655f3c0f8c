import type { TSESTree } from '@typescript-eslint/utils';
import { type Arrival, Arrivals, targetOf, type Timing } from './listeners/arrival.ts';
import { type Attached, attachedElsewhere } from './listeners/attached-elsewhere.ts';
import { type HandOver, handOversOf, isOnlyListenedTo, partialHandOversOf } from './listeners/handed-on.ts';
import { delayOfRegistration } from './listeners/registration.ts';
import type { Delay } from './order/lateness.ts';
import { delayElsewhere } from './order/lateness-elsewhere.ts';
import { createRule } from './plugin/create-rule.ts';
import { isShownByEventsOnly } from './ports/by-events.ts';
import { type Candidate, type ConnectListener, portsOf, type PortListener } from './ports/index.ts';
import { projectOf } from './project/index.ts';
import { otherFilesOf } from './project/other-files.ts';
import { enclosingFunction } from './syntax/functions.ts';
import { contains } from './syntax/contains.ts';
import { lastName } from './syntax/names.ts';

type MessageIds =
  'lateMessage' | 'lateDisconnect' | 'lateHandOver' | 'lateConnect' | 'lateCall' | 'onlyInstalled';

const when: Record<Delay['how'], string> = {
  await: 'after an await',
  promise: 'in the callback of a promise',
  timer: 'in a timer',
  callback: 'in a callback',
};

interface TimedListener {
  listener: PortListener;
  timing: Timing;
}

interface LateHandOver extends Omit<HandOver, 'functions'> {
  delay: Delay;
}

export default createRule<[], MessageIds>({
  name: 'no-late-port-listener',
  meta: {
    type: 'problem',
    docs: {
      description:
        'disallow attaching a listener so late that messages, ports or the disconnect may be missed',
      preset: 'recommended',
    },
    messages: {
      lateMessage:
        'This listener is added only {{when}}, so messages that arrive before are lost. Add it as soon as you have the port, and let it wait for what it needs.',
      lateDisconnect:
        'This listener is added only {{when}}, and if the port is disconnected before, it is never called. Add it as soon as you have the port.',
      lateHandOver:
        '`{{name}}` gets this port only {{when}}, so the listeners that it adds miss earlier messages and an earlier disconnect. Add them as soon as you have the port, and let them wait for what they need.',
      lateConnect:
        'This listener is added only {{when}}: if a connection starts the background, there is no listener yet and the port is closed. Add it at the top level, and wait inside.',
      lateCall:
        'Another file calls the function that adds this listener only {{when}}: if a connection starts the background, there is no listener yet and the port is closed. Add it at the top level, and wait inside.',
      onlyInstalled:
        'This listener is added only when the extension is installed or updated: when the background starts again, it has none. Add it at the top level.',
    },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;
    const ports = portsOf(context);
    const arrivals = new Arrivals(sourceCode, ports);

    /** Whether the port is given to code that may attach listeners, at once or through functions of this file. */
    function isHandedOnInTime({ end, origin }: Arrival, name: TSESTree.Node, depth = 0): boolean {
      const isPartOfSomething = partialHandOversOf(sourceCode, name).some(({ call, port }) => {
        const timing = arrivals.timingOf(call, port);
        // A port that is opened in one of several places has one name.
        return timing?.delay === 'at-once' && (end === 'opened' || timing.arrival.origin === origin);
      });
      if (isPartOfSomething) return true;
      return handOversOf(sourceCode, name).some(({ call, argument, functions }) => {
        const timing = arrivals.timingOf(call, argument);
        if (timing?.delay !== 'at-once' || timing.arrival.origin !== origin) return false;
        if (functions.length === 0) return true;
        const index = call.arguments.indexOf(argument);
        return functions.some((fn) => {
          const parameter = fn.params[index];
          return (
            depth < 2 &&
            parameter !== undefined &&
            isHandedOnInTime({ end: 'accepted', origin }, parameter, depth + 1)
          );
        });
      });
    }

    /** Whether the other side may wait for a first message from here, so that none of its own can come too early. */
    function mayBeAwaited({ end, origin }: Arrival, listener: PortListener): boolean {
      const own = ports.calls('postMessage').flatMap(({ node, receiver }) => {
        const timing = arrivals.timingOf(node, receiver);
        return timing?.arrival.origin === origin ? [{ node, timing }] : [];
      });
      if (end === 'accepted') return own.length > 0;
      if (isOnlyListenedTo(sourceCode, listener.receiver)) return false;
      return !own.some(
        ({ node, timing }) => timing.delay === 'at-once' && node.range[0] < listener.node.range[0],
      );
    }

    function isLate({ node, method, receiver }: Candidate<PortListener>): boolean {
      if (method !== 'addListener') return false;
      const timing = arrivals.timingOf(node, receiver);
      return timing !== undefined && timing.delay !== 'at-once';
    }

    function checkListeners(event: PortListener['event']): void {
      if (ports.listeners(event, isLate).length === 0) return;
      const timed = ports.listeners(event).flatMap((listener): TimedListener[] => {
        if (listener.method !== 'addListener' || isShownByEventsOnly(listener.port)) return [];
        const timing = arrivals.timingOf(listener.node, listener.receiver);
        return timing ? [{ listener, timing }] : [];
      });
      for (const { listener, timing } of timed) {
        const { arrival, delay } = timing;
        if (delay === 'at-once') continue;
        const isHeard = timed.some(
          (other) => other.timing.delay === 'at-once' && other.timing.arrival.origin === arrival.origin,
        );
        const name = arrival.end === 'accepted' ? arrival.origin : listener.receiver;
        if (isHeard || isHandedOnInTime(arrival, name)) continue;
        if (event === 'onMessage' && mayBeAwaited(arrival, listener)) continue;
        context.report({
          node: listener.node,
          messageId: event === 'onMessage' ? 'lateMessage' : 'lateDisconnect',
          data: { when: when[delay.how] },
        });
      }
    }

    /** The ports that begin here under a name of their own. */
    function beginnings(): Arrival[] {
      const accepted = ports
        .connectListeners()
        .filter(({ method }) => method === 'addListener')
        .flatMap(({ functions }) => functions.map((fn) => fn.params[0]));
      const opened = ports.connects().map(({ node }) => ({ node, target: targetOf(node) }));
      return [
        ...accepted.flatMap((name): Arrival[] =>
          name?.type === 'Identifier' ? [{ end: 'accepted', origin: name }] : [],
        ),
        ...opened.flatMap(({ node, target }): Arrival[] =>
          target?.type === 'Identifier' ? [{ end: 'opened', origin: node }] : [],
        ),
      ];
    }

    /** Whether what another file attaches to the port comes too late, whatever the other side waits for. */
    function missesSomething({ end }: Arrival, attached: Attached): boolean {
      return attached.onDisconnect || (end === 'accepted' && attached.onMessage && !attached.posts);
    }

    function areListenersIn(fn: TSESTree.Node): boolean {
      const isInside = ({ node }: Candidate<PortListener>): boolean => contains(fn, node);
      return (['onMessage', 'onDisconnect'] as const).some(
        (event) => ports.listeners(event, isInside).length > 0,
      );
    }

    /** Where a port is given late to a function of another file; what one of this file attaches is looked at there. */
    function lateHandOversOf(arrival: Arrival, name: TSESTree.Node): readonly LateHandOver[] {
      return handOversOf(sourceCode, name).flatMap(({ call, argument, functions }) => {
        const timing = functions.length > 0 ? undefined : arrivals.timingOf(call, argument);
        if (!timing || timing.delay === 'at-once' || timing.arrival.origin !== arrival.origin) return [];
        return [{ call, argument, delay: timing.delay }];
      });
    }

    /** `onConnect.addListener(async (port) => { await ready; receive(port); })`, where `receive` is in another file. */
    function checkHandOvers(): void {
      for (const arrival of beginnings()) {
        const name = arrival.end === 'accepted' ? arrival.origin : targetOf(arrival.origin)!;
        const late = lateHandOversOf(arrival, name);
        if (late.length === 0) continue;
        if (areListenersIn(enclosingFunction(name) ?? sourceCode.ast) || isHandedOnInTime(arrival, name))
          continue;
        const others = otherFilesOf(context);
        if (!others) continue;
        for (const { call, argument, delay } of late) {
          if (!missesSomething(arrival, attachedElsewhere(sourceCode, call, argument, others))) continue;
          context.report({
            node: call,
            messageId: 'lateHandOver',
            data: { name: lastName(call.callee) ?? 'This function', when: when[delay.how] },
          });
        }
      }
    }

    function checkRegistrations(): void {
      const listeners = ports.connectListeners();
      const added = listeners.filter(({ method }) => method === 'addListener');
      if (added.length === 0 || !projectOf(context).contextsOf(context.filename)?.has('background')) return;
      for (const listener of added) {
        // What is removed again waits for one connection, and is not there for all of them.
        const isPassing = listeners.some(
          ({ event, method }) => method === 'removeListener' && event === listener.event,
        );
        const delay = isPassing ? undefined : delayOfRegistration(sourceCode, listener);
        if (delay?.how === 'installation') {
          const others = added.filter(({ event }) => event === listener.event);
          if (others.length === 1) context.report({ node: listener.node, messageId: 'onlyInstalled' });
        } else if (delay) {
          context.report({ node: listener.node, messageId: 'lateConnect', data: { when: when[delay.how] } });
        } else if (!isPassing) checkCallers(listener);
      }
    }

    /** `export function start() { onConnect.addListener(…); }`, which another file calls late. */
    function checkCallers(listener: ConnectListener): void {
      if (enclosingFunction(listener.node) === undefined) return;
      const others = otherFilesOf(context);
      const delay = others && delayElsewhere(sourceCode, listener.node, others);
      if (delay && delay !== 'at-once')
        context.report({ node: listener.node, messageId: 'lateCall', data: { when: when[delay.how] } });
    }

    return {
      'Program:exit'() {
        checkListeners('onMessage');
        checkListeners('onDisconnect');
        checkHandOvers();
        checkRegistrations();
      },
    };
  },
});
