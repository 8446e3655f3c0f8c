import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { perFile } from '../../syntax/per-file.ts';
import { isAmbient, variableOf } from '../../syntax/variables.ts';
import type { UndeclaredVariable } from '../place.ts';

const undeclaredVariables = perFile(() => new Map<string, UndeclaredVariable>());

/** References that nothing declares, by name: scope analysis leaves them in a list at the global scope. */
const unresolved = perFile((sourceCode) => {
  const byName = new Map<string, TSESLint.Scope.Reference[]>();
  for (const reference of sourceCode.scopeManager?.globalScope?.through ?? []) {
    const { name } = reference.identifier;
    const references = byName.get(name);
    if (references) references.push(reference);
    else byName.set(name, [reference]);
  }
  return byName;
});

function isDeclaredHere(variable: TSESLint.Scope.Variable): boolean {
  return variable.defs.some((definition) => !isAmbient(definition));
}

/** What an identifier names: a variable of the file, or one that only the environment or another file can declare. */
export function meaningOf(
  sourceCode: Readonly<TSESLint.SourceCode>,
  identifier: TSESTree.Identifier,
): TSESLint.Scope.Variable | UndeclaredVariable {
  const variable = variableOf(sourceCode, identifier);
  if (variable && isDeclaredHere(variable)) return variable;
  return undeclaredNamed(sourceCode, identifier.name, variable);
}

function undeclaredNamed(
  sourceCode: Readonly<TSESLint.SourceCode>,
  name: string,
  variable: TSESLint.Scope.Variable | undefined,
): UndeclaredVariable {
  const known = undeclaredVariables(sourceCode);
  let undeclared = known.get(name);
  if (!undeclared) {
    const references = [...(variable?.references ?? []), ...(unresolved(sourceCode).get(name) ?? [])];
    known.set(name, (undeclared = { type: 'Undeclared', name, references }));
  }
  return undeclared;
}

/** What a name means at the top level of a file. */
export function topLevelMeaning(
  sourceCode: Readonly<TSESLint.SourceCode>,
  name: string,
): TSESLint.Scope.Variable | UndeclaredVariable {
  const globalScope = sourceCode.scopeManager?.globalScope;
  const inner = globalScope?.childScopes.find(({ type }) => type === 'module');
  const variable = inner?.set.get(name) ?? globalScope?.set.get(name);
  if (variable && isDeclaredHere(variable)) return variable;
  return undeclaredNamed(sourceCode, name, variable);
}

/** Whether a variable belongs to the file as a whole: another file may know it. */
export function isTopLevel({ scope }: TSESLint.Scope.Variable): boolean {
  return scope.type === 'module' || scope.type === 'global';
}
