import type { TSESTree } from '@typescript-eslint/utils';
import { Attaching } from './listeners/attaching.ts';
import { Effects } from './listeners/react-effects.ts';
import { type Opening, openingsIn } from './listeners/openings.ts';
import { isRunUsed } from './listeners/value-use.ts';
import { delayBefore } from './order/lateness.ts';
import { momentOf } from './order/moment.ts';
import { mayComeBefore } from './order/reach.ts';
import { regionOf } from './order/region.ts';
import { type Run, runsOf } from './order/runs.ts';
import { createRule } from './plugin/create-rule.ts';
import { portsOf, type Candidate, type PortListener } from './ports/index.ts';
import { enclosingFunction, type FunctionNode } from './syntax/functions.ts';
import { isSamePlace } from './syntax/places.ts';
import { contains } from './syntax/contains.ts';

type MessageIds = 'lost' | 'staleEffect' | 'addDependency';

const longestChain = 4;

function isInCatch(node: TSESTree.Node, top: TSESTree.Node): boolean {
  for (let current = node.parent; current && current !== top; current = current.parent) {
    if (current.type === 'CatchClause') return true;
  }
  return false;
}

export default createRule<[], MessageIds>({
  name: 'no-lost-port-listeners',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'disallow replacing a port without attaching its listeners to the new one',
      preset: 'recommended',
    },
    messages: {
      lost: '`{{name}}` gets a new port here, but its listeners stay on the old one: whatever arrives on the new port is lost. Add them again, best in one function that connects and adds them.',
      staleEffect:
        'This effect does not run again when `{{setter}}` puts a new port into `{{name}}`: its listeners stay on the old port, and whatever arrives on the new one is lost. Add `{{name}}` to its dependencies.',
      addDependency: 'Add `{{name}}` to the dependencies.',
    },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;
    const ports = portsOf(context);

    /** Whether a listener is attached to the port that an opening gives, in the same turn. */
    function isAttachedTo({ call }: Opening, { node }: PortListener): boolean {
      const within = enclosingFunction(call) ?? sourceCode.ast;
      if (!contains(within, node) && within !== sourceCode.ast) return false;
      if (enclosingFunction(node) === enclosingFunction(call) && !mayComeBefore(call, node)) return false;
      return delayBefore(sourceCode, node, { within, after: call }) === 'at-once';
    }

    /** Whether a function is run because a port has ended. */
    function followsDisconnect(fn: FunctionNode, disconnects: readonly PortListener[], depth = 0): boolean {
      if (disconnects.some(({ functions }) => functions.includes(fn))) return true;
      if (depth >= longestChain) return false;
      const places = [
        ...(momentOf(fn) === 'unknown' ? [] : [fn]),
        ...runsOf(sourceCode, fn).map(({ call }) => call),
      ];
      return places.some((place) => {
        const outer = enclosingFunction(place);
        return outer !== undefined && outer !== fn && followsDisconnect(outer, disconnects, depth + 1);
      });
    }

    /** Whether some caller of the function that opens the port takes care of its listeners. */
    function isLeftToCallers(region: FunctionNode, attaching: Attaching, depth = 0): boolean {
      return runsOf(sourceCode, region).some((run) => {
        const { call, moment } = run;
        const caller = enclosingFunction(call);
        if (!caller || moment !== 'at-once' || contains(region, call)) return false;
        if (isRunUsed(sourceCode, run)) return true;
        return attaching.mayAttach(caller) || (depth < 2 && isLeftToCallers(caller, attaching, depth + 1));
      });
    }

    function listenersOf(opening: Opening): PortListener[] {
      const isOfOpening = ({ method, receiver }: Candidate<PortListener>): boolean =>
        method === 'addListener' && opening.names.some((name) => isSamePlace(sourceCode, name, receiver));
      return [...ports.listeners('onMessage', isOfOpening), ...ports.listeners('onDisconnect', isOfOpening)];
    }

    function report(node: TSESTree.Node, { place }: Opening): void {
      context.report({ node, messageId: 'lost', data: { name: sourceCode.getText(place) } });
    }

    function check(opening: Opening, openings: readonly Opening[]): void {
      const region = regionOf(opening.call);
      if (!region) return;
      const listeners = listenersOf(opening);
      const first = openings.find(
        (other) =>
          other.call !== opening.call &&
          !contains(region, other.call) &&
          isSamePlace(sourceCode, other.place, opening.place) &&
          listeners.some((listener) => isAttachedTo(other, listener)),
      );
      if (!first) return;
      const isReconnect =
        first.call.parent.type === 'VariableDeclarator' ||
        isInCatch(opening.call, region) ||
        followsDisconnect(region, ports.listeners('onDisconnect'));
      if (!isReconnect) return;
      const onEvents = listeners.some((listener) => !isAttachedTo(first, listener));
      const attaching = new Attaching(
        sourceCode,
        opening.names,
        listeners.map(({ node }) => node),
        onEvents,
      );
      if (attaching.mayAttach(region) || isLeftToCallers(region, attaching)) return;
      report(opening.call, opening);
    }

    /** Whether listeners are added to the port after a call of the function that opens it, in the same turn. */
    function isListenedTo({ call }: Run, { node }: PortListener): boolean {
      if (enclosingFunction(node) !== enclosingFunction(call) || !mayComeBefore(call, node)) return false;
      const within = enclosingFunction(call) ?? sourceCode.ast;
      return delayBefore(sourceCode, node, { within, after: call }) === 'at-once';
    }

    /** A function that opens the port: run once before its listeners are added, and again when it has ended. */
    function checkRuns(opening: Opening, reported: Set<TSESTree.Node>): void {
      const region = regionOf(opening.call);
      const runs = region ? runsOf(sourceCode, region) : [];
      if (!region || runs.length < 2) return;
      const listeners = listenersOf(opening);
      const first = runs.find(
        (run) => run.moment === 'at-once' && listeners.some((listener) => isListenedTo(run, listener)),
      );
      if (!first) return;
      const ends = listeners.filter(({ event }) => event === 'onDisconnect');
      const attaching = new Attaching(
        sourceCode,
        opening.names,
        listeners.map(({ node }) => node),
        listeners.some((listener) => !isListenedTo(first, listener)),
      );
      if (attaching.mayAttach(region)) return;
      for (const run of runs) {
        const { call } = run;
        const caller = regionOf(call);
        if (!caller || contains(region, call) || reported.has(call) || !followsDisconnect(caller, ends))
          continue;
        // Whoever gets the port that the function returns may attach.
        if (isRunUsed(sourceCode, run)) continue;
        if (attaching.mayAttach(caller) || isLeftToCallers(caller, attaching)) continue;
        reported.add(call);
        report(call, opening);
      }
    }

    function checkEffects(): void {
      for (const { dependencies, name, setter } of new Effects(sourceCode, ports).stale()) {
        const last = dependencies.elements.at(-1);
        context.report({
          node: dependencies,
          messageId: 'staleEffect',
          data: { name, setter },
          suggest: [
            {
              messageId: 'addDependency',
              data: { name },
              fix: (fixer) =>
                last
                  ? fixer.insertTextAfter(last, `, ${name}`)
                  : fixer.replaceText(dependencies, `[${name}]`),
            },
          ],
        });
      }
    }

    return {
      'Program:exit'() {
        checkEffects();
        const openings = openingsIn(sourceCode, ports);
        if (openings.length > 1) for (const opening of openings) check(opening, openings);
        const reported = new Set<TSESTree.Node>();
        for (const opening of openings) checkRuns(opening, reported);
      },
    };
  },
});
