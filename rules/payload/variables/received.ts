import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { functionsIn } from '../../ports/listener-functions.ts';
import type { FunctionNode } from '../../syntax/functions.ts';
import { keyName } from '../../syntax/names.ts';
import { perFile } from '../../syntax/per-file.ts';
import { unwrap, wrapped } from '../../syntax/unwrap.ts';
import { nodesNamed } from '../../syntax/words.ts';

/** What `onMessage.addListener(…)` is given, where that is what a mention of `addListener` stands in. */
function listenerAt(mention: TSESTree.Node): TSESTree.Expression | undefined {
  const member = mention.parent;
  if (member?.type !== 'MemberExpression' || member.property !== mention) return undefined;
  const event = unwrap(member.object);
  if (event.type !== 'MemberExpression' || keyName(event) !== 'onMessage') return undefined;
  const callee = wrapped(member);
  if (callee.parent?.type !== 'CallExpression' || callee.parent.callee !== callee) return undefined;
  const [listener] = callee.parent.arguments;
  return listener?.type === 'SpreadElement' ? undefined : listener;
}

/** How many arguments `f.bind(self, first, second)` puts before those of the call. */
function boundArguments(listener: TSESTree.Expression): number {
  if (listener.type !== 'CallExpression' || listener.callee.type !== 'MemberExpression') return 0;
  return keyName(listener.callee) === 'bind' ? Math.max(0, listener.arguments.length - 1) : 0;
}

/** `this: chrome.runtime.Port`, which stands before the parameters. */
function thisParameter({ params: [first] }: FunctionNode): TSESTree.Identifier | undefined {
  return first?.type === 'Identifier' && first.name === 'this' ? first : undefined;
}

/** Functions whose `this` is a port are there to be bound to it as its listeners, whichever file does that. */
function isMeantForPort(fn: FunctionNode): boolean {
  const type = thisParameter(fn)?.typeAnnotation?.typeAnnotation;
  if (type?.type !== 'TSTypeReference') return false;
  const { typeName } = type;
  const last = typeName.type === 'TSQualifiedName' ? typeName.right : typeName;
  return last.type === 'Identifier' && last.name === 'Port';
}

/** The functions of a file that are given messages, and which parameter is the message. */
const receivers = perFile((sourceCode) => {
  const found = new Map<FunctionNode, number>();
  for (const mention of nodesNamed(sourceCode, 'addListener')) {
    const listener = listenerAt(mention);
    if (!listener) continue;
    for (const fn of functionsIn(sourceCode, listener))
      found.set(fn, boundArguments(listener) + Number(thisParameter(fn) !== undefined));
  }
  return found;
});

/** Whether a parameter is a message that has come in: it has crossed a wire, whatever its type says. */
export function isReceived(
  fn: FunctionNode,
  index: number,
  sourceCode: Readonly<TSESLint.SourceCode>,
): boolean {
  return receivers(sourceCode).get(fn) === index || (index === 1 && isMeantForPort(fn));
}
