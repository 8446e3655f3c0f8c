import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { wrapped } from '../../syntax/unwrap.ts';
import type { ClassNode } from './classes.ts';
import { meaningOf } from '../variables/undeclared.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The `new` expressions that make instances of a class which expressions hold. */
export function constructionsBy(names: readonly TSESTree.Node[]): TSESTree.NewExpression[] {
  return names.flatMap((name) => {
    const { parent } = wrapped(name);
    return parent?.type === 'NewExpression' && parent.callee === name ? [parent] : [];
  });
}

/** The references to a class in its own file. */
export function referencesTo(sourceCode: SourceCode, node: ClassNode): TSESTree.Node[] {
  const { parent } = node;
  const declarations = parent.type === 'VariableDeclarator' ? [node, parent] : [node];
  return declarations
    .flatMap((declaration) => sourceCode.getDeclaredVariables(declaration))
    .flatMap(({ references }) => references.map(({ identifier }) => identifier));
}

/** The name that an instance gets where it is made: `const server = new Server()`. */
function nameOfInstance(construction: TSESTree.NewExpression): TSESTree.Identifier | undefined {
  const { parent } = wrapped(construction);
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id : undefined;
}

/** The expressions that hold an instance where it is made, by itself or by its name. */
export function holdersOf(file: SourceCode, construction: TSESTree.NewExpression): TSESTree.Node[] {
  const name = nameOfInstance(construction);
  if (!name) return [construction];
  return meaningOf(file, name)
    .references.filter((reference) => reference.isRead())
    .map(({ identifier }) => identifier);
}
