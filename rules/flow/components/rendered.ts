import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { memberNamed } from '../../syntax/member-access.ts';
import { keyName } from '../../syntax/names.ts';
import { variableOf } from '../../syntax/variables.ts';
import { nodesNamed } from '../../syntax/words.ts';
import type { Step } from '../flow.ts';
import { meaningOf } from '../variables/undeclared.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Where a component reads one of its properties: `props.onOpen`, `({ onOpen }) => …`. */
function readsOfProperty(file: SourceCode, name: string): TSESTree.Node[] {
  return nodesNamed(file, name).flatMap((node): TSESTree.Node[] => {
    const member = memberNamed(node);
    if (member) return [member];
    const { parent } = node;
    if (parent.type !== 'Property' || parent.parent.type !== 'ObjectPattern' || keyName(parent) !== name)
      return [];
    const value = parent.value.type === 'AssignmentPattern' ? parent.value.left : parent.value;
    return value.type === 'Identifier'
      ? meaningOf(file, value)
          .references.filter((reference) => reference.isRead())
          .map(({ identifier }) => identifier)
      : [];
  });
}

/**
 * Where a component of another file reads the property that a function is given as: `<Panel onOpen={(port) => …} />`.
 * Undefined where the function is no such property.
 */
export function readsOfGiven(
  step: Step,
  fn: TSESTree.Node,
): { file: SourceCode; expressions: readonly TSESTree.Node[] } | undefined {
  const attribute = fn.parent?.type === 'JSXExpressionContainer' ? fn.parent.parent : undefined;
  if (attribute?.type !== 'JSXAttribute' || attribute.name.type !== 'JSXIdentifier') return undefined;
  const element = attribute.parent;
  if (element.name.type !== 'JSXIdentifier') return undefined;
  const definition = variableOf(step.sourceCode, element.name)?.defs[0];
  if (definition?.type !== 'ImportBinding' || definition.parent.type !== 'ImportDeclaration')
    return undefined;
  const file = step.others?.imported(step.sourceCode, definition.parent.source.value);
  return file && { file, expressions: readsOfProperty(file, attribute.name.name) };
}

/** What the elements of a file give a component under one name: `<Panel port={port} />`. */
export function givenByElements(file: SourceCode, component: string, name: string): TSESTree.Node[] {
  return nodesNamed(file, component).flatMap((node) => {
    if (node.parent.type !== 'JSXOpeningElement') return [];
    return node.parent.attributes.flatMap((attribute) =>
      attribute.type === 'JSXAttribute' &&
      attribute.name.name === name &&
      attribute.value?.type === 'JSXExpressionContainer'
        ? [attribute.value.expression]
        : [],
    );
  });
}
