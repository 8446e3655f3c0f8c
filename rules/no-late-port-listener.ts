import type { TSESTree } from '@typescript-eslint/utils';
import { type Arrival, Arrivals, type Timing } from './listeners/arrival.ts';
import { calledName, handOversOf, isOnlyListenedTo } from './listeners/handed-on.ts';
import { delayOfRegistration } from './listeners/registration.ts';
import type { Delay } from './order/lateness.ts';
import { createRule } from './plugin/create-rule.ts';
import { isShownByEventsOnly } from './ports/by-events.ts';
import { portsOf, type PortListener } from './ports/index.ts';
import { projectOf } from './project/index.ts';

type MessageIds = 'lateMessage' | 'lateDisconnect' | 'lateHandOver' | 'lateConnect' | 'onlyInstalled';

const when: Record<Delay['how'], string> = {
  await: 'after an await',
  promise: 'in the callback of a promise',
  timer: 'in a timer',
  callback: 'in a callback',
};

/** What functions are called that receive connections; others get a port to post to it, or to keep it. */
const receives = /connect|listen|attach|accept|setup|handle/i;

interface TimedListener {
  listener: PortListener;
  timing: Timing;
}

export default createRule<[], MessageIds>({
  name: 'no-late-port-listener',
  meta: {
    type: 'problem',
    docs: {
      description:
        'disallow listeners that are attached when messages, ports or the end may have come already',
      preset: 'recommended',
    },
    messages: {
      lateMessage:
        'This listener is attached only {{when}}, and what the other side has posted by then is lost. Attach it as soon as the port is there, and let it wait for what it needs.',
      lateDisconnect:
        'This listener is attached only {{when}}, and if the port has ended by then it is never called. Attach it as soon as the port is there.',
      lateHandOver:
        '{{name}} gets this port only {{when}}: listeners that it attaches miss what was posted before, and the end. Attach them as soon as the port is there, and let them wait for what they need.',
      lateConnect:
        'This listener is added only {{when}}, and ports that are opened before are closed unseen: a background that was started for one has no listener yet. Add it at the top level, and wait inside.',
      onlyInstalled:
        'This listener is added after an installation only, so the background has none when it is started again. Add it at the top level.',
    },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;
    const ports = portsOf(context);
    const arrivals = new Arrivals(sourceCode, ports);

    /** Whether the port is given to code that may attach listeners, at once or through functions of this file. */
    function isHandedOnInTime({ origin }: Arrival, name: TSESTree.Node, depth = 0): boolean {
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

    function checkListeners(event: PortListener['event']): void {
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

    /** `onConnect.addListener(async (port) => { await ready; receive(port); })`, where `receive` is elsewhere. */
    function checkHandOvers(): void {
      const all = [...ports.listeners('onMessage'), ...ports.listeners('onDisconnect')];
      for (const { functions, method } of ports.connectListeners()) {
        for (const fn of method === 'addListener' ? functions : []) {
          const [port] = fn.params;
          if (
            port?.type !== 'Identifier' ||
            all.some(({ node }) => fn.range[0] < node.range[0] && node.range[1] < fn.range[1])
          )
            continue;
          if (isHandedOnInTime({ end: 'accepted', origin: port }, port)) continue;
          for (const { call, argument, functions: known } of handOversOf(sourceCode, port)) {
            const delay = arrivals.timingOf(call, argument)?.delay;
            const name = calledName(call);
            if (!delay || delay === 'at-once' || known.length > 0 || !name || !receives.test(name)) continue;
            context.report({ node: call, messageId: 'lateHandOver', data: { name, when: when[delay.how] } });
          }
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
        }
      }
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
