import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../../syntax/functions.ts';
import { keyName } from '../../syntax/names.ts';
import { fromUnknown } from '../objects/fields.ts';
import type { Step } from '../flow.ts';
import { fromParameter } from '../functions/functions.ts';
import { type Path, prepend } from '../path.ts';

/** What a name at an array pattern's `...rest` stands for: positions move, so any element may be meant. */
function withoutPosition(path: Path): Path {
  return path.head?.startsWith('[') ? prepend('*', path.tail) : path;
}

/**
 * Where the value of a name, or of a whole pattern, comes from: climbs from `node` out of the patterns around it to the
 * declaration, assignment, loop or parameter that fills them. True where a declared type settles it.
 */
export function fromBinding(step: Step, node: TSESTree.Node, path: Path): boolean {
  for (;;) {
    const { parent }: TSESTree.Node = node;
    if (step.declared(node, path)) return true;
    switch (parent?.type) {
      case 'Property': {
        const key = parent.computed && parent.key.type !== 'Literal' ? undefined : keyName(parent);
        path = prepend(key === undefined ? '*' : `.${key}`, path);
        node = parent.parent;
        continue;
      }
      case 'ArrayPattern':
        path = prepend(`[${parent.elements.indexOf(node as TSESTree.DestructuringPattern)}]`, path);
        node = parent;
        continue;
      case 'RestElement':
        if (parent.parent.type === 'ArrayPattern') {
          path = withoutPosition(path);
          node = parent.parent;
        } else if (parent.parent.type === 'ObjectPattern') node = parent.parent;
        else node = parent;
        continue;
      case 'AssignmentPattern':
        step.to(parent.right, path);
        node = parent;
        continue;
      case 'TSParameterProperty':
        node = parent;
        continue;
      default:
        fromOwner(step, node, parent, path);
        return false;
    }
  }
}

function fromOwner(step: Step, node: TSESTree.Node, owner: TSESTree.Node | undefined, path: Path): void {
  if (isFunction(owner))
    return fromParameter(step, owner, owner.params.indexOf(node as TSESTree.Parameter), path);
  switch (owner?.type) {
    case 'VariableDeclarator':
      return fromDeclarator(step, owner, path);
    case 'AssignmentExpression':
      if (owner.left === node) step.to(owner.right, path);
      return;
    case 'ForOfStatement':
      step.to(owner.right, prepend('iter', owner.await ? prepend('await', path) : path));
      return;
    case 'ForInStatement':
      return;
    default:
      fromUnknown(step, node, path);
  }
}

function fromDeclarator(step: Step, declarator: TSESTree.VariableDeclarator, path: Path): void {
  const loop = declarator.parent.parent;
  if (loop.type === 'ForOfStatement' && loop.left === declarator.parent) {
    step.to(loop.right, prepend('iter', loop.await ? prepend('await', path) : path));
  } else if (declarator.init) step.to(declarator.init, path);
}
