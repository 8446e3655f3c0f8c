import type { TSESTree } from '@typescript-eslint/utils';
import { isEmptiedBefore, staysEmpty } from './order/emptied.ts';
import { type Emptiness, emptinessFor, emptinessToReach } from './order/emptiness.ts';
import { pauseBefore } from './order/pauses.ts';
import { runsOf } from './order/runs.ts';
import { isUnconditional } from './order/unconditional.ts';
import { createRule } from './plugin/create-rule.ts';
import { portsOf, type PortListener } from './ports/index.ts';
import { enclosingFunction, type FunctionNode } from './syntax/functions.ts';
import { keyName } from './syntax/names.ts';
import { unwrap } from './syntax/unwrap.ts';
import { nodesNamed } from './syntax/words.ts';
import { contains } from './syntax/contains.ts';

type MessageIds = 'unguarded';

const longestChain = 4;
/** Functions that all call each other are joined by more ways than can be gone: beyond these, nobody knows. */
const mostWays = 200;
const mostConditions = 8;

/** The way from a connect outwards, to the functions that bring it about. */
interface Way {
  connect: TSESTree.Node;
  functions: readonly FunctionNode[];
  /** What is empty whenever it is gone. */
  emptied: readonly Emptiness[];
  /** What of this nothing on the way has emptied yet. */
  open: readonly Emptiness[];
}

export default createRule<[], MessageIds>({
  name: 'no-unguarded-reconnect',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'disallow reconnecting at once, without a limit, when a port is disconnected',
      preset: 'recommended',
      severity: 'warn',
    },
    messages: {
      unguarded:
        'While nobody listens on the other side, every new port is disconnected at once, so this loops without end; and once the extension was reloaded, connect throws in its old content scripts. Wait before connecting again, longer each time, and stop when runtime.id is gone.',
    },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;
    let listeners: readonly PortListener[] = [];
    let connects: ReadonlySet<TSESTree.Node> = new Set();
    let waysLeft = 0;
    const reported = new Set<TSESTree.Node>();

    /**
     * What must be empty for each run of a function to get to a node, and without waiting: the port of
     * `if (!port) connect();`. Undefined where something else decides.
     */
    function emptinessNeeded(
      node: TSESTree.Node,
      fn: FunctionNode,
      neverExits: (statement: TSESTree.Node) => boolean = () => false,
    ): readonly Emptiness[] | undefined {
      const needed: Emptiness[] = [];
      function isNeeded(emptiness: Emptiness | undefined): boolean {
        if (!emptiness || needed.length >= mostConditions) return false;
        needed.push(emptiness);
        return true;
      }
      const isReached = isUnconditional(sourceCode, node, fn, {
        leadsTo: (parent, child) => isNeeded(emptinessToReach(parent, child)),
        neverExits: (statement) =>
          neverExits(statement) ||
          (statement.type === 'IfStatement' &&
            !statement.alternate &&
            isNeeded(emptinessFor(statement.test, false))),
      });
      return isReached && !pauseBefore(sourceCode, fn, node) ? needed : undefined;
    }

    const neededFor = new WeakMap<TSESTree.Node, { needed: readonly Emptiness[] | undefined }>();

    function needsOf(node: TSESTree.Node, fn: FunctionNode): readonly Emptiness[] | undefined {
      let found = neededFor.get(node);
      if (!found) neededFor.set(node, (found = { needed: emptinessNeeded(node, fn) }));
      return found.needed;
    }

    /** What must be empty already when a function begins, so that it gets to a node; undefined if it may be filled first. */
    function stillOpen(
      all: readonly Emptiness[],
      fn: FunctionNode,
      nodeFor: (emptiness: Emptiness) => TSESTree.Node,
    ): readonly Emptiness[] | undefined {
      const open = all.filter((each) => !isEmptiedBefore(sourceCode, fn, nodeFor(each), each));
      return open.every((each) =>
        staysEmpty(sourceCode, fn, [fn.body.range[0], nodeFor(each).range[0]], each),
      )
        ? open
        : undefined;
    }

    /** `if (port.error) return;` right after the connect: a port that is just opened has no error yet. */
    function asksForErrorTooSoon(statement: TSESTree.Node, connect: TSESTree.Node): boolean {
      if (statement.type !== 'IfStatement' || statement.alternate || statement.range[0] < connect.range[1])
        return false;
      const test = unwrap(statement.test);
      return (
        test.type === 'MemberExpression' &&
        keyName(test) === 'error' &&
        portsOf(context).portAt(test.object) !== undefined
      );
    }

    /** Whether the new port gets the same listener, so that it all begins again. */
    function isAttachedAgain(listener: PortListener, { connect, functions, emptied }: Way): boolean {
      const attaching = enclosingFunction(listener.node);
      if (!attaching || !functions.some((fn) => contains(fn, attaching))) return false;
      const isHere = attaching === functions[0];
      const neverExits = (statement: TSESTree.Node) => isHere && asksForErrorTooSoon(statement, connect);
      // What was empty on the way to the connect was so where the listener is added, if it was asked before both.
      return (
        emptinessNeeded(listener.node, attaching, neverExits)?.every(({ place }) =>
          emptied.some((each) => each.place === place),
        ) ?? false
      );
    }

    /** Where a getter is read from its own object: `this.port` of `get port() { return connect(); }`. */
    function readsOf({ parent }: FunctionNode): readonly TSESTree.Node[] {
      const isGetter =
        (parent.type === 'MethodDefinition' || parent.type === 'Property') && parent.kind === 'get';
      const name = isGetter ? keyName(parent) : undefined;
      if (name === undefined) return [];
      return nodesNamed(sourceCode, name.replace(/^#/, '')).flatMap(({ parent: member }) =>
        member.type === 'MemberExpression' &&
        member.object.type === 'ThisExpression' &&
        keyName(member) === name
          ? [member]
          : [],
      );
    }

    /** Follows a connect outwards: from the function that it stands in to those that call this function. */
    function follow(node: TSESTree.Node, from: Way): void {
      const fn = enclosingFunction(node);
      if (!fn || from.functions.includes(fn) || from.functions.length >= longestChain) return;
      if (waysLeft-- <= 0) return;
      const needed = needsOf(node, fn);
      const openHere = needed && stillOpen(needed, fn, ({ place }) => place);
      const openOnwards = stillOpen(from.open, fn, () => node);
      if (!needed || !openHere || !openOnwards) return;
      const way = {
        connect: from.connect,
        functions: [...from.functions, fn],
        emptied: [...from.emptied, ...needed],
        open: [...openOnwards, ...openHere],
      };
      for (const listener of way.open.length > 0 ? [] : listeners) {
        if (!listener.functions.includes(fn) || !isAttachedAgain(listener, way)) continue;
        // Where the listener is the function that connects, it is the listener that must change.
        const isInline = contains(listener.node, fn);
        const at = isInline ? node : (listener.argument ?? node);
        if (!reported.has(at)) context.report({ node: at, messageId: 'unguarded' });
        reported.add(at);
      }
      for (const { call, moment } of runsOf(sourceCode, fn)) {
        // A method of this name is not what opens a port.
        if (moment === 'at-once' && !connects.has(call)) follow(call, way);
      }
      for (const read of readsOf(fn)) follow(read, way);
    }

    return {
      'Program:exit'() {
        const ports = portsOf(context);
        connects = new Set(ports.connects().map(({ node }) => node));
        if (connects.size === 0) return;
        listeners = ports.listeners('onDisconnect', ({ method }) => method === 'addListener');
        if (listeners.length === 0) return;
        for (const node of connects) {
          waysLeft = mostWays;
          follow(node, { connect: node, functions: [], emptied: [], open: [] });
        }
      },
    };
  },
});
