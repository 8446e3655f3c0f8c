import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Ports } from '../ports/index.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import { variableOf } from '../syntax/variables.ts';
import { targetOf } from './arrival.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** A new port that is put into a variable or property, perhaps by way of a name of its own. */
export interface Opening {
  call: TSESTree.CallExpression;
  place: TSESTree.Node;
  names: readonly TSESTree.Node[];
}

/** `port = next`, where `const next = connect()`. */
function passedOn(sourceCode: SourceCode, name: TSESTree.Identifier): TSESTree.Node[] {
  const references = variableOf(sourceCode, name)?.references ?? [];
  return references.flatMap(({ identifier }) => {
    const value = wrapped(identifier);
    const { parent } = value;
    return parent?.type === 'AssignmentExpression' && parent.right === value && parent.operator === '='
      ? [parent.left]
      : [];
  });
}

export function openingsIn(sourceCode: SourceCode, ports: Ports): Opening[] {
  return ports.connects().flatMap(({ node: call }): Opening[] => {
    const target = targetOf(call);
    const place = target && unwrap(target);
    if (place?.type === 'MemberExpression') return [{ call, place, names: [place] }];
    if (place?.type !== 'Identifier') return [];
    const further = passedOn(sourceCode, place).map((next) => ({ call, place: next, names: [place, next] }));
    return [{ call, place, names: [place] }, ...further];
  });
}
