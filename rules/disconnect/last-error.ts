import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { apiOf } from '../api/index.ts';
import { keyName } from '../syntax/names.ts';
import { variableOf } from '../syntax/variables.ts';
import { nodesNamed, searchTogether } from '../syntax/words.ts';

searchTogether(['lastError', 'runtime']);

type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

function isLastError(path: readonly string[] | undefined): boolean {
  return path?.length === 2 && path[0] === 'runtime' && path[1] === 'lastError';
}

/** Every read of `runtime.lastError` in the file that is written as a member: `chrome.runtime.lastError`. */
export function lastErrorReads(context: Context): readonly TSESTree.MemberExpression[] {
  const api = apiOf(context);
  return nodesNamed(context.sourceCode, 'lastError').flatMap((name) => {
    const member = name.parent;
    if (member.type !== 'MemberExpression' || member.property !== name) return [];
    return isLastError(api.valueOf(member)?.path) ? [member] : [];
  });
}

/** Every place where `runtime.lastError` is taken by a pattern: `const { lastError } = chrome.runtime`. */
export function takenLastErrors(context: Context): readonly TSESTree.Property[] {
  const api = apiOf(context);
  return nodesNamed(context.sourceCode, 'lastError').flatMap((name) => {
    const property = name.parent;
    const isTaken = property.type === 'Property' && property.parent.type === 'ObjectPattern';
    if (!isTaken || keyName(property) !== 'lastError' || property.value.type !== 'Identifier') return [];
    const reference = variableOf(context.sourceCode, property.value)?.references.find((each) =>
      each.isRead(),
    );
    return reference && isLastError(api.valueOf(reference.identifier)?.path) ? [property] : [];
  });
}

/** How this file writes `runtime`: `chrome.runtime`, `browser.runtime`; undefined where it does not. */
export function runtimeText(context: Context): string | undefined {
  const api = apiOf(context);
  for (const name of nodesNamed(context.sourceCode, 'runtime')) {
    const member = name.parent;
    if (member.type !== 'MemberExpression' || member.property !== name || member.object.type !== 'Identifier')
      continue;
    if (api.valueOf(member)?.path.join('.') === 'runtime') return context.sourceCode.getText(member);
  }
  return undefined;
}
