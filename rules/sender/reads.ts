import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../syntax/names.ts';
import { wrapped } from '../syntax/unwrap.ts';
import { isConstant, variableOf } from '../syntax/variables.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** One thing that is done with an object: a member is taken from it, or the whole goes somewhere. */
export interface Read {
  /** The member's name; undefined where the whole object is used, or the member is computed. */
  name: string | undefined;
  /** The expression or the name that has the member's value; for the whole, the object itself. */
  node: TSESTree.Node;
}

/** The reads of a name that a declaration or pattern binds, unless it is given another value later. */
function readsOfName(
  sourceCode: SourceCode,
  name: TSESTree.Identifier,
): readonly TSESTree.Node[] | undefined {
  const variable = variableOf(sourceCode, name);
  if (!variable || !isConstant(variable)) return undefined;
  return variable.references.filter((reference) => reference.isRead()).map(({ identifier }) => identifier);
}

function readsOfPattern(pattern: TSESTree.ObjectPattern): readonly Read[] {
  return pattern.properties.map((property) =>
    property.type === 'RestElement'
      ? { name: undefined, node: pattern }
      : {
          name: keyName(property),
          node: property.value.type === 'AssignmentPattern' ? property.value.left : property.value,
        },
  );
}

/** Whether a node is where a name is bound, not where it is read. */
function isBinding(node: TSESTree.Node): node is TSESTree.Identifier {
  if (node.type !== 'Identifier') return false;
  const { parent } = node;
  if (parent.type === 'VariableDeclarator') return parent.id === node;
  if (parent.type === 'AssignmentPattern') return parent.left === node;
  return parent.type === 'Property' && parent.parent.type === 'ObjectPattern' && parent.value === node;
}

/** What is done in the file with the object that an expression, a binding or a pattern stands for. */
export function readsFrom(sourceCode: SourceCode, node: TSESTree.Node): readonly Read[] {
  if (node.type === 'ObjectPattern') return readsOfPattern(node);
  if (isBinding(node)) {
    const reads = readsOfName(sourceCode, node);
    return reads ? reads.flatMap((read) => readsFrom(sourceCode, read)) : [{ name: undefined, node }];
  }
  const outer = wrapped(node);
  const { parent } = outer;
  if (parent?.type === 'MemberExpression' && parent.object === outer)
    return [{ name: keyName(parent), node: parent }];
  if (parent?.type === 'VariableDeclarator' && parent.init === outer) return readsFrom(sourceCode, parent.id);
  return [{ name: undefined, node: outer }];
}

/** The values of one member, wherever they are read from the object. */
export function readsOfMember(
  sourceCode: SourceCode,
  node: TSESTree.Node,
  name: string,
): readonly TSESTree.Node[] {
  return readsFrom(sourceCode, node).flatMap((read) => (read.name === name ? [read.node] : []));
}

/** Where a value stands: where it is read, and where a constant that holds it is. */
export function valuesOf(sourceCode: SourceCode, node: TSESTree.Node): readonly TSESTree.Node[] {
  if (isBinding(node)) return readsOfName(sourceCode, node) ?? [];
  const outer = wrapped(node);
  const { parent } = outer;
  const isKept = parent?.type === 'VariableDeclarator' && parent.init === outer && isBinding(parent.id);
  return isKept ? [outer, ...valuesOf(sourceCode, parent.id)] : [outer];
}
