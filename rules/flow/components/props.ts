import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { contains } from '../../syntax/contains.ts';
import { variableOf } from '../../syntax/variables.ts';
import { nodesNamed } from '../../syntax/words.ts';
import { fromElements } from '../modules/elsewhere.ts';
import type { Step } from '../flow.ts';
import { referencesTo } from '../objects/instances.ts';
import { type ClassNode, isClass } from '../objects/classes.ts';
import { declarationOf } from '../variables/declarations.ts';
import { isRelatedClass } from '../objects/identity.ts';
import { type Path, propertyOf } from '../path.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** Whether an element may render a component: by its own name, or by one that is made of it: `const Panel = wrapped(View)`. */
function mayRender(
  sourceCode: SourceCode,
  element: TSESTree.JSXOpeningElement,
  component: ClassNode,
): boolean {
  const { name } = element;
  if (name.type !== 'JSXIdentifier') return false;
  const [definition] = variableOf(sourceCode, name)?.defs ?? [];
  if (isClass(definition?.node)) return isRelatedClass(sourceCode, definition.node, component);
  const init = definition?.type === 'Variable' ? definition.node.init : undefined;
  if (!init) return false;
  if (isClass(init)) return isRelatedClass(sourceCode, init, component);
  if (contains(init, component)) return true;
  return referencesTo(sourceCode, component).some((reference) => contains(init, reference));
}

/** Attributes of a name, and properties of what `createElement(Panel, { port })` is given. */
function givenTo(sourceCode: SourceCode, component: ClassNode, name: string): TSESTree.Node[] {
  return nodesNamed(sourceCode, name).flatMap((node): TSESTree.Node[] => {
    const { parent } = node;
    if (parent.type === 'JSXAttribute') {
      if (parent.name !== node || parent.value?.type !== 'JSXExpressionContainer') return [];
      return mayRender(sourceCode, parent.parent, component) ? [parent.value.expression] : [];
    }
    if (parent.type !== 'Property' || parent.key !== node || parent.parent.type !== 'ObjectExpression')
      return [];
    const call = parent.parent.parent;
    const isGiven =
      call.type === 'CallExpression' &&
      call.arguments[1] === parent.parent &&
      call.arguments[0] !== undefined &&
      declarationOf(sourceCode, call.arguments[0]) === component;
    return isGiven ? [parent.value] : [];
  });
}

/**
 * What a component that is a class reads from `this.props`: what its elements are given. What others have under the same
 * name says nothing of it. True where the class is such a component.
 */
export function fromProps(step: Step, component: ClassNode, path: Path): boolean {
  const name = propertyOf(path.head);
  const { superClass } = component;
  if (name === undefined || !superClass || isClass(declarationOf(step.sourceCode, superClass))) return false;
  for (const given of givenTo(step.sourceCode, component, name)) step.to(given, path.tail);
  fromElements(step, component, path);
  return true;
}
