import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What is worked out once for a file and forgotten with its tree. */
export function perFile<Value>(create: (sourceCode: SourceCode) => Value): (sourceCode: SourceCode) => Value {
  const values = new WeakMap<TSESTree.Program, { value: Value }>();
  return (sourceCode) => {
    let entry = values.get(sourceCode.ast);
    if (!entry) values.set(sourceCode.ast, (entry = { value: create(sourceCode) }));
    return entry.value;
  };
}
