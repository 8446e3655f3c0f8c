import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { createRule } from './plugin/create-rule.ts';
import { portsOf, type ConnectListener, type Ports } from './ports/index.ts';
import { projectOf, type Project } from './project/index.ts';
import { browsersOf } from './project/manifest/browsers.ts';
import { readsFrom, type Read } from './sender/reads.ts';
import { isFunction, type FunctionNode } from './syntax/functions.ts';
import { wrapped } from './syntax/unwrap.ts';
import { variableOf } from './syntax/variables.ts';
import { nodesNamed } from './syntax/words.ts';
import { contains } from './syntax/contains.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What tells who is at the other end. */
const identities = new Set(['id', 'origin', 'url', 'nativeApplication', 'tlsChannelId']);
/** What can be done with a port of a stranger without harm. */
const harmless = new Set(['disconnect', 'name', 'onDisconnect']);

/** What a listener does with the port that it is given; undefined where it has no parameter for it. */
function portReads(sourceCode: SourceCode, listener: FunctionNode): readonly Read[] | undefined {
  const parameter = listener.params[0];
  if (parameter?.type === 'ObjectPattern') return readsFrom(sourceCode, parameter);
  if (parameter?.type !== 'Identifier') return undefined;
  const variable =
    variableOf(sourceCode, parameter) ?? sourceCode.scopeManager?.getDeclaredVariables(listener)[0];
  return variable?.references
    .filter((reference) => reference.isRead())
    .flatMap(({ identifier }) => readsFrom(sourceCode, identifier));
}

/** Whether an expression decides something: the test of an `if` or a loop, or a part of one. */
function isInTest(node: TSESTree.Node): boolean {
  for (let current = node; current.parent && !isFunction(current); current = current.parent) {
    const { parent } = current;
    if ('test' in parent && parent.test === current) return true;
    if (parent.type === 'LogicalExpression' && parent.left === current) return true;
  }
  return false;
}

/** `check(port.sender)`: another function is given it, and nobody knows what for. */
function isPassedOn(node: TSESTree.Node): boolean {
  const { parent } = wrapped(node);
  return parent?.type !== 'ExpressionStatement' && parent?.type !== 'UnaryExpression';
}

/** Whether the browser itself keeps strangers out: the manifest names who may connect, and every target obeys it. */
function isClosedByManifest({ manifests, targets }: Project): boolean {
  if (manifests.length === 0 || targets.has('firefox')) return false;
  return manifests.every((manifest) => {
    const { externallyConnectable } = manifest;
    return (
      externallyConnectable !== undefined &&
      browsersOf(manifest).size > 0 &&
      !externallyConnectable.ids.includes('*')
    );
  });
}

export default createRule({
  name: 'require-external-sender-check',
  meta: {
    type: 'problem',
    docs: {
      description: 'require listeners of `onConnectExternal` to check who connects',
      preset: 'strict',
    },
    messages: {
      unchecked:
        'Other extensions and web pages can connect here, and this listener does not ask who it is: check `{{port}}.sender.id` or `{{port}}.sender.origin` before using the port.',
      sameListener:
        'This listener serves `onConnect` too, and treats other extensions and web pages like its own scripts: give them a listener that checks `sender.id` or `sender.origin`.',
    },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;

    /** Whether something is known of the sender then, or may be. */
    function asksWho(read: Read, isOwnToo: boolean): boolean {
      if (read.name === undefined) return isOwnToo ? isInTest(read.node) : isPassedOn(read.node);
      if (read.name !== 'sender') return false;
      return readsFrom(sourceCode, read.node).some(({ name, node }) =>
        name === undefined ? (isOwnToo ? isInTest(node) : isPassedOn(node)) : identities.has(name),
      );
    }

    /** `port.onMessage.addListener((message, again) => { if (again.sender.id === friend) … })` */
    function asksByAnotherName(listener: FunctionNode, reads: readonly Read[]): boolean {
      const own = reads.map(({ node }) => node);
      return nodesNamed(sourceCode, 'sender').some(
        ({ parent }) =>
          parent.type === 'MemberExpression' && contains(listener, parent) && !own.includes(parent),
      );
    }

    function isUse({ name }: Read): boolean {
      return name === undefined ? true : !harmless.has(name) && name !== 'sender';
    }

    function checkListener(external: ConnectListener, listener: FunctionNode, isOwnToo: boolean): void {
      const reads = portReads(sourceCode, listener);
      if (!reads?.some(isUse) || reads.some((read) => asksWho(read, isOwnToo))) return;
      if (asksByAnotherName(listener, reads)) return;
      const parameter = listener.params[0];
      context.report({
        node: external.argument ?? external.node,
        messageId: isOwnToo ? 'sameListener' : 'unchecked',
        data: { port: parameter?.type === 'Identifier' ? parameter.name : 'port' },
      });
    }

    function serves(ports: Ports, listener: FunctionNode): boolean {
      return ports
        .connectListeners()
        .some(
          ({ event, method, functions }) =>
            event === 'onConnect' && method === 'addListener' && functions.includes(listener),
        );
    }

    return {
      Program() {
        if (!sourceCode.text.includes('onConnectExternal')) return;
        const ports = portsOf(context);
        for (const external of ports.connectListeners()) {
          if (external.event !== 'onConnectExternal' || external.method !== 'addListener') continue;
          const [listener, ...more] = external.functions;
          // Which of several listeners it is, or what one does that is not here, is not known.
          if (!listener || more.length > 0 || isClosedByManifest(projectOf(context))) continue;
          checkListener(external, listener, serves(ports, listener));
        }
      },
    };
  },
});
