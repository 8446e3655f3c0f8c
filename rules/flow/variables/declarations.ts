import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../../syntax/functions.ts';
import { keyName } from '../../syntax/names.ts';
import { perFile } from '../../syntax/per-file.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { nodesNamed } from '../../syntax/words.ts';
import { isClass } from '../objects/classes.ts';
import { meaningOf } from './undeclared.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The class or function that an identifier is declared as. */
export function declarationOf(sourceCode: SourceCode, node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type !== 'Identifier') return undefined;
  const meaning = meaningOf(sourceCode, node);
  if ('type' in meaning || meaning.defs.length !== 1) return undefined;
  const [definition] = meaning.defs;
  if (definition?.type === 'FunctionName' || definition?.type === 'ClassName') return definition.node;
  if (definition?.type !== 'Variable' || definition.node.id !== definition.name || !definition.node.init)
    return undefined;
  const init = unwrap(definition.node.init);
  return isFunction(init) || isClass(init) ? init : undefined;
}

/** Functions and classes that are given to a member, by the text of the member: `library.Client = function () {}`. */
const constructorsByText = perFile(() => new Map<string, TSESTree.Node | undefined>());

/** The function or class that a member of a namespace is given: `library.Client`. */
export function memberDeclaration(
  sourceCode: SourceCode,
  constructor: TSESTree.Node,
): TSESTree.Node | undefined {
  const name = constructor.type === 'MemberExpression' ? keyName(constructor) : undefined;
  if (name === undefined) return undefined;
  const text = sourceCode.getText(constructor);
  const known = constructorsByText(sourceCode);
  if (!known.has(text)) {
    const assigned = nodesNamed(sourceCode, name).map(({ parent }) => parent.parent);
    known.set(
      text,
      assigned.find(
        (node) =>
          node?.type === 'AssignmentExpression' &&
          (isFunction(node.right) || isClass(node.right)) &&
          sourceCode.getText(node.left) === text,
      ),
    );
  }
  const assignment = known.get(text);
  return assignment?.type === 'AssignmentExpression' ? assignment.right : undefined;
}
