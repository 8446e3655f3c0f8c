import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** The variable that an identifier means, or undefined where nothing in the file declares it. */
export function variableOf(
  sourceCode: SourceCode,
  identifier: TSESTree.Identifier | TSESTree.JSXIdentifier,
): TSESLint.Scope.Variable | undefined {
  return variableNamed(sourceCode, identifier, identifier.name);
}

/** The variable or type that a name would mean at a node. */
export function variableNamed(
  sourceCode: SourceCode,
  at: TSESTree.Node,
  name: string,
): TSESLint.Scope.Variable | undefined {
  let scope: TSESLint.Scope.Scope | null = sourceCode.getScope(at);
  for (; scope; scope = scope.upper) {
    const variable = scope.set.get(name);
    if (variable) return variable;
  }
  return undefined;
}

/** Whether a variable keeps the value that it is declared with. */
export function isConstant({ references }: TSESLint.Scope.Variable): boolean {
  return references.every((reference) => !reference.isWrite() || reference.init === true);
}

/** Whether an identifier means a global of the environment: declared nowhere, or only by configuration or comment. */
export function isGlobal(sourceCode: SourceCode, identifier: TSESTree.Identifier): boolean {
  const variable = variableOf(sourceCode, identifier);
  return !variable || variable.defs.length === 0;
}

/**
 * The declaration that a definition of a variable stands in. Babel's parser counts the types of Flow, and what
 * `declare` tells of, among the variables, and gives them none.
 */
export function variableDeclarationOf(
  definition: TSESLint.Scope.Definition | undefined,
): TSESTree.VariableDeclaration | null | undefined {
  return definition?.type === 'Variable' ? definition.parent : undefined;
}

/** Whether a definition makes no variable: `declare const browser: …` tells the compiler of a global, as Flow's do. */
export function isAmbient(definition: TSESLint.Scope.Definition): boolean {
  if (definition.type !== 'Variable') return false;
  const declaration = variableDeclarationOf(definition);
  return !declaration || declaration.declare;
}
