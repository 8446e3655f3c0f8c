import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/functions.ts';
import { keyName } from '../syntax/names.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { variableDeclarationOf, variableOf } from '../syntax/variables.ts';
import { isValueUsed } from './value-use.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;
type Variable = TSESLint.Scope.Variable;

/** What hangs on these is seen by other modules, or other scripts. */
const outerObjects = new Set(['module', 'exports', 'window', 'self', 'globalThis']);

/** What is done with a port without letting it out. */
const ownUses = new Set(['postMessage', 'disconnect', 'name', 'error']);

/** `state` of `state.port`. */
export function rootOf(node: TSESTree.Node): TSESTree.Node {
  let root = unwrap(node);
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  return root;
}

/** Whether other modules may come by what a name holds: it is exported, or what is exported reads it. */
export function isExported(sourceCode: SourceCode, name: TSESTree.Node): boolean {
  const root = rootOf(name);
  const variable = root.type === 'Identifier' ? variableOf(sourceCode, root) : undefined;
  return variable !== undefined && isSeen(sourceCode, variable, new Set());
}

function isSeen(sourceCode: SourceCode, variable: Variable, seen: Set<Variable>): boolean {
  if (seen.has(variable)) return false;
  seen.add(variable);
  if (
    variable.defs.some((definition) =>
      isExportedDeclaration(variableDeclarationOf(definition) ?? definition.node),
    )
  )
    return true;
  return variable.references.some(
    (reference) =>
      reference.isRead() &&
      !isOwnUse(sourceCode, reference.identifier) &&
      isLetOut(sourceCode, reference.identifier, seen),
  );
}

function isExportedDeclaration({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'ExportNamedDeclaration' || parent?.type === 'ExportDefaultDeclaration';
}

/** `port.postMessage(1)`; `open();`, which gives nobody what the function knows. */
function isOwnUse(sourceCode: SourceCode, name: TSESTree.Node): boolean {
  const { parent } = name;
  if (parent?.type === 'MemberExpression' && parent.object === name)
    return ownUses.has(keyName(parent) ?? '');
  return parent?.type === 'CallExpression' && parent.callee === name && !isValueUsed(sourceCode, parent);
}

/** Whether what is read here becomes a part of what the file exports. */
function isLetOut(sourceCode: SourceCode, read: TSESTree.Node, seen: Set<Variable>): boolean {
  for (let node = read; node.parent; node = node.parent) {
    const { parent } = node;
    switch (parent.type) {
      case 'ExportSpecifier':
      case 'ExportNamedDeclaration':
      case 'ExportDefaultDeclaration':
        return true;
      case 'AssignmentExpression': {
        const root = rootOf(parent.left);
        if (parent.right === node && root.type === 'Identifier' && outerObjects.has(root.name)) return true;
        break;
      }
      case 'VariableDeclarator':
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
        if (isDeclaredSeen(sourceCode, parent, seen)) return true;
        break;
      default:
    }
  }
  return false;
}

function isDeclaredSeen(sourceCode: SourceCode, declaration: TSESTree.Node, seen: Set<Variable>): boolean {
  const variables = sourceCode.getDeclaredVariables(declaration);
  // A function's own name comes before its parameters.
  return (isFunction(declaration) ? variables.slice(0, 1) : variables).some((variable) =>
    isSeen(sourceCode, variable, seen),
  );
}
