import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { callOf, memberOf } from '../syntax/member-access.ts';
import { keyName, lastName } from '../syntax/names.ts';
import { variableOf } from '../syntax/variables.ts';
import { wrapped } from '../syntax/unwrap.ts';
import type { PortFact } from './facts.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

const eventMethods = new Set(['addListener', 'removeListener', 'hasListener']);

/** `addListener` or one of its like is called on the event, or the event is passed to a helper of the first name. */
function isListenedTo(event: TSESTree.MemberExpression): boolean {
  const method = memberOf(event);
  if (method) return eventMethods.has(keyName(method) ?? '') && callOf(method) !== undefined;
  const { parent } = wrapped(event);
  if (parent?.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression') return false;
  return keyName(parent.callee) === 'addListener';
}

/** Members that only a runtime MessageSender has. */
const senderMembers = new Set(['tab', 'frameId', 'documentId', 'nativeApplication', 'userScriptWorldId']);

function readsSenderMember(sourceCode: SourceCode, sender: TSESTree.Node): boolean {
  const member = memberOf(sender);
  if (member) return senderMembers.has(keyName(member) ?? '');
  let outer = wrapped(sender);
  // port && port.sender
  while (outer.parent?.type === 'LogicalExpression' && outer.parent.right === outer)
    outer = wrapped(outer.parent);
  const declarator = outer.parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.init !== outer) return false;
  if (declarator.id.type === 'ObjectPattern') {
    return declarator.id.properties.some(
      (property) => property.type === 'Property' && senderMembers.has(keyName(property) ?? ''),
    );
  }
  if (declarator.id.type !== 'Identifier') return false;
  return (
    variableOf(sourceCode, declarator.id)?.references.some((reference) => {
      const read = memberOf(reference.identifier);
      return read !== undefined && senderMembers.has(keyName(read) ?? '');
    }) ?? false
  );
}

/**
 * A port by what is done with it: `x.onMessage.addListener(…)`, `x.onDisconnect.addListener(…)`, `x.sender.tab`. Nothing
 * else that takes messages has such events, or a sender in a tab.
 */
export function portByItsUse(sourceCode: SourceCode, place: TSESTree.Node): PortFact | undefined {
  const member = memberOf(place);
  if (!member) return undefined;
  const name = keyName(member);
  if (name === 'onMessage' || name === 'onDisconnect') {
    // `this.browser.runtime.onMessage`: whoever handed that object in, the event is the API's.
    if (!isListenedTo(member) || lastName(place) === 'runtime') return undefined;
    return { end: 'unknown', family: undefined, evidence: member };
  }
  if (name !== 'sender' || !readsSenderMember(sourceCode, member)) return undefined;
  return { end: 'accepted', family: undefined, evidence: member };
}
