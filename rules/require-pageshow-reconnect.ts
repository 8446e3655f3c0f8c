import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { type Opening, openingsIn } from './listeners/openings.ts';
import { delayBefore } from './order/lateness.ts';
import { createRule } from './plugin/create-rule.ts';
import { portsOf } from './ports/index.ts';
import { projectOf } from './project/index.ts';
import { enclosingFunction } from './syntax/functions.ts';
import { isSamePlace } from './syntax/places.ts';
import { contains } from './syntax/contains.ts';

type MessageIds = 'keptPort';

/** Words of code that knows of the back/forward cache: it may see to the port in a way of its own. */
const wordsOfCache = /pageshow|pagehide|persisted|bf-?cache/gi;

function knowsOfCache(sourceCode: Readonly<TSESLint.SourceCode>): boolean {
  const matches = [...sourceCode.text.matchAll(wordsOfCache)];
  if (matches.length === 0) return false;
  // A comment may say just what is missing.
  const comments = sourceCode.getAllComments();
  return matches.some(({ index }) => !comments.some(({ range }) => range[0] <= index && index < range[1]));
}

export default createRule<[], MessageIds>({
  name: 'require-pageshow-reconnect',
  meta: {
    type: 'problem',
    docs: {
      description:
        'require content scripts to connect again when their page comes back from the back/forward cache',
      preset: 'strict',
    },
    messages: {
      keptPort:
        'Chrome closes this port when the page enters the back/forward cache, and does not tell the page: what it posts after coming back is lost. Listen to pageshow, and connect again if event.persisted is true.',
    },
    schema: [],
  },
  create(context) {
    const { sourceCode } = context;

    function isForContentScripts(): boolean {
      const project = projectOf(context);
      if (!project.targets.has('chrome') && !project.targets.has('edge')) return false;
      return project.contextsOf(context.filename)?.has('content-script') ?? false;
    }

    /** Whether a message is posted in another turn than the one that opened the port. */
    function isPostedLater({ call, names }: Opening, post: TSESTree.Node, receiver: TSESTree.Node): boolean {
      if (!names.some((name) => isSamePlace(sourceCode, name, receiver))) return false;
      const within = enclosingFunction(call) ?? sourceCode.ast;
      return delayBefore(sourceCode, post, { within, after: call }) !== 'at-once';
    }

    /** Whether a message only answers one that came by the same port: a port that is dead brings none. */
    function isAnswer(post: TSESTree.Node, receiver: TSESTree.Node): boolean {
      return portsOf(context)
        .listeners('onMessage')
        .filter((listener) => isSamePlace(sourceCode, listener.receiver, receiver))
        .some(({ functions }) => functions.some((fn) => contains(fn, post)));
    }

    /** Code that closes a port itself knows when it is done with it: nobody can tell that it is kept. */
    function isClosed({ names }: Opening): boolean {
      return portsOf(context)
        .calls('disconnect')
        .some(({ receiver }) => names.some((name) => isSamePlace(sourceCode, name, receiver)));
    }

    return {
      'Program:exit'() {
        if (knowsOfCache(sourceCode)) return;
        const ports = portsOf(context);
        const methods = new Map(ports.connects().map(({ node, method }) => [node, method]));
        if (methods.size === 0 || !isForContentScripts()) return;
        const reported: Opening[] = [];
        for (const opening of openingsIn(sourceCode, ports)) {
          const { call, place } = opening;
          if (methods.get(call) !== 'runtime.connect') continue;
          // One place for the port is one mistake, however often it is opened.
          if (reported.some((other) => other.call === call || isSamePlace(sourceCode, other.place, place)))
            continue;
          const isKept = ports
            .calls('postMessage')
            .some(
              ({ node, receiver }) => isPostedLater(opening, node, receiver) && !isAnswer(node, receiver),
            );
          if (!isKept || isClosed(opening)) continue;
          reported.push(opening);
          context.report({ node: call, messageId: 'keptPort' });
        }
      },
    };
  },
});
