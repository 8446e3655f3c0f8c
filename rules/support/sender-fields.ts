import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Member } from '../browsers/lacking.ts';
import type { Ports } from '../ports/index.ts';
import { keyName } from '../syntax/names.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { variableDeclarationOf, variableOf } from '../syntax/variables.ts';
import { mentions, nodesNamed, searchTogether } from '../syntax/words.ts';
import type { ApiUse } from './api-use.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

const fields = [
  'documentId',
  'documentLifecycle',
  'nativeApplication',
  'origin',
  'tlsChannelId',
  'userScriptWorldId',
] as const;
searchTogether(['sender', ...fields]);

/** The property of a pattern whose value an identifier is: `sender` in `{ sender }`, `from` in `{ sender: from = {} }`. */
function propertyBinding(identifier: TSESTree.Node): TSESTree.Property | undefined {
  const { parent } = identifier;
  const value = parent?.type === 'AssignmentPattern' && parent.left === identifier ? parent : identifier;
  return value.parent?.type === 'Property' && value.parent.value === value ? value.parent : undefined;
}

/** Whether a property takes `sender` from a port: `{ sender } = port`, a listener's `({ sender })`. */
function takesSender(ports: Ports, property: TSESTree.Property | undefined): boolean {
  if (property?.parent.type !== 'ObjectPattern' || keyName(property) !== 'sender') return false;
  return ports.portAt(property.parent) !== undefined;
}

/** Whether an expression is the sender of a port: `port.sender`, or a `const` that holds it. */
function isSender(sourceCode: SourceCode, ports: Ports, expression: TSESTree.Node): boolean {
  const node = unwrap(expression);
  if (node.type === 'MemberExpression') {
    return keyName(node) === 'sender' && ports.portAt(node.object) !== undefined;
  }
  if (node.type !== 'Identifier') return false;
  const definition = variableOf(sourceCode, node)?.defs[0];
  if (definition?.name.type !== 'Identifier') return false;
  if (takesSender(ports, propertyBinding(definition.name))) return true;
  if (definition.type !== 'Variable' || variableDeclarationOf(definition)?.kind !== 'const') return false;
  const { id, init } = definition.node;
  return id.type === 'Identifier' && init != null && isSender(sourceCode, ports, init);
}

/** Whether a pattern takes a sender apart: `{ sender: { origin } } = port`, `{ origin } = port.sender`. */
function isSenderPattern(sourceCode: SourceCode, ports: Ports, pattern: TSESTree.Node): boolean {
  if (takesSender(ports, propertyBinding(pattern))) return true;
  const { parent } = pattern;
  if (parent?.type !== 'VariableDeclarator' || parent.id !== pattern || !parent.init) return false;
  return isSender(sourceCode, ports, parent.init);
}

function fieldUse(sourceCode: SourceCode, ports: Ports, name: TSESTree.Node): TSESTree.Node | undefined {
  const { parent } = name;
  if (parent?.type === 'MemberExpression' && parent.property === name) {
    return isSender(sourceCode, ports, parent.object) ? parent : undefined;
  }
  const isKey = parent?.type === 'Property' && (parent.key === name || parent.shorthand) && !parent.computed;
  if (!isKey || parent.parent.type !== 'ObjectPattern') return undefined;
  return isSenderPattern(sourceCode, ports, parent.parent) ? parent : undefined;
}

/** Where the fields of a port's sender are read that some browser lacks. */
export function senderFields(sourceCode: SourceCode, ports: Ports): readonly ApiUse[] {
  if (!mentions(sourceCode, 'sender')) return [];
  return fields.flatMap((field) =>
    nodesNamed(sourceCode, field).flatMap((name): readonly ApiUse[] => {
      const node = fieldUse(sourceCode, ports, name);
      const member: Member = `MessageSender.${field}`;
      return node ? [{ member, node, text: `sender.${field}`, kind: 'field' }] : [];
    }),
  );
}
