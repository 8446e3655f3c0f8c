import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { ApiModules } from '../api/modules.ts';
import { type ApiRoot, apiRoot, isFamily } from '../api/roots.ts';
import { type Path, prependAll, type Selector } from '../flow/path.ts';
import { originOf } from './type-names.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** `typeof chrome`, `typeof browser.runtime`: the API object, or what is read from it, by a query for its type. */
export function queriedApi(
  sourceCode: SourceCode,
  modules: ApiModules,
  node: TSESTree.Node,
  [root = '', ...members]: readonly string[],
  path: Path,
): ApiRoot | undefined {
  const read = prependAll(
    members.map((member): Selector => `.${member}`),
    path,
  );
  const origin = originOf(sourceCode, node, root);
  if (origin.kind === 'global') return isFamily(root) ? { family: root, node, path: read } : undefined;
  if (origin.kind === 'local') return undefined;
  const { source, imported } = origin;
  return apiRoot({ kind: 'module', source, imported, local: root, node, path: read }, modules);
}

/** What the API object's own types in `@types/webextension-polyfill` are called, and where they hang on it. */
const polyfillTypes: Readonly<Record<string, readonly Selector[]>> = {
  Browser: [],
  'Runtime.Static': ['.runtime'],
  'Tabs.Static': ['.tabs'],
};

/** Whether a type's name is that of the API object, `Browser`, or of one of its namespaces, `Runtime.Static`. */
export function namedApi(
  sourceCode: SourceCode,
  at: TSESTree.Node,
  [root = '', ...members]: readonly string[],
): readonly Selector[] | undefined {
  const origin = originOf(sourceCode, at, root);
  if (origin.kind !== 'import') return undefined;
  const isWhole = origin.imported === 'default' || origin.imported === '*';
  return apiOfModule(origin.source, isWhole ? members : [origin.imported, ...members]);
}

/** `import('webextension-polyfill').Browser` */
export function apiOfModule(source: string, names: readonly string[]): readonly Selector[] | undefined {
  if (!source.startsWith('webextension-polyfill')) return undefined;
  const name = names.join('.');
  return Object.hasOwn(polyfillTypes, name) ? polyfillTypes[name] : undefined;
}
