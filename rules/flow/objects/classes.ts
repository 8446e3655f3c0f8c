import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

type SourceCode = Readonly<TSESLint.SourceCode>;
export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

export function isClass(node: TSESTree.Node | null | undefined): node is ClassNode {
  return node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression';
}

export function constructorOf(node: ClassNode): TSESTree.MethodDefinition | undefined {
  return node.body.body.find(
    (member): member is TSESTree.MethodDefinition =>
      member.type === 'MethodDefinition' && member.kind === 'constructor' && member.value.body !== null,
  );
}

/** Classes of the file that say that they extend this one. */
export function subclassesOf(sourceCode: SourceCode, node: ClassNode): ClassNode[] {
  const { parent } = node;
  const assigned = parent.type === 'VariableDeclarator' && parent.init === node ? [parent] : [];
  return [node, ...assigned]
    .flatMap((declaration) => sourceCode.getDeclaredVariables(declaration))
    .flatMap((variable) => variable.references)
    .flatMap(({ identifier }) =>
      isClass(identifier.parent) && identifier.parent.superClass === identifier ? [identifier.parent] : [],
    );
}

/** `super(…)` as a statement of the constructor. */
export function superCall(node: ClassNode): TSESTree.CallExpression | undefined {
  for (const statement of constructorOf(node)?.value.body?.body ?? []) {
    const call = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
    if (call?.type === 'CallExpression' && call.callee.type === 'Super') return call;
  }
  return undefined;
}
