import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** What is known of each file, by the numbers of the questions: one entry for a file, since each costs as much as a small answer. */
const files = new WeakMap<TSESTree.Program, ({ value: unknown } | undefined)[]>();
let questions = 0;

/** What is worked out once for a file and forgotten with its tree. */
export function perFile<Value>(create: (sourceCode: SourceCode) => Value): (sourceCode: SourceCode) => Value {
  const question = questions++;
  return (sourceCode) => {
    let answers = files.get(sourceCode.ast);
    if (!answers) files.set(sourceCode.ast, (answers = []));
    const known = answers[question] as { value: Value } | undefined;
    if (known) return known.value;
    const value = create(sourceCode);
    answers[question] = { value };
    return value;
  };
}
