import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { perFile } from '../syntax/per-file.ts';
import { variableOf } from '../syntax/variables.ts';
import type { UndeclaredVariable } from './place.ts';

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

/** `declare const browser: …` tells the compiler of a global; it makes none. */
function isAmbient(definition: TSESLint.Scope.Definition): boolean {
  return definition.type === 'Variable' && definition.parent.declare;
}

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
  const { name } = identifier;
  const known = undeclaredVariables(sourceCode);
  let undeclared = known.get(name);
  if (!undeclared) {
    const references = [...(variable?.references ?? []), ...(unresolved(sourceCode).get(name) ?? [])];
    known.set(name, (undeclared = { type: 'Undeclared', name, references }));
  }
  return undeclared;
}
