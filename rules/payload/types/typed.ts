import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { typeServices } from '../../syntax/type-services.ts';
import { seen, unknown, type Value } from '../value.ts';
import { TypeReader } from './type-value.ts';

/** Asks the types of a file, where the parser offers any, what an expression evaluates to. */
export function typedValues(
  sourceCode: Readonly<TSESLint.SourceCode>,
  allowed: ReadonlySet<string>,
): ((node: TSESTree.Node) => Value) | undefined {
  const services = typeServices(sourceCode);
  if (!services) return undefined;
  const reader = new TypeReader(services.program, sourceCode.ast, allowed);
  const checker = services.program.getTypeChecker();
  return (node) => {
    const typedNode = services.esTreeNodeToTSNodeMap.get(node);
    return typedNode ? seen(node, reader.valueOf(checker.getTypeAtLocation(typedNode))) : unknown(node);
  };
}
