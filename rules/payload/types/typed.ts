import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { typeServices } from '../../syntax/type-services.ts';
import { foreign, seen, unknown, type Value } from '../value.ts';
import { flagsOf } from './flags.ts';
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
  const { unclear } = flagsOf(checker);
  return (node) => {
    const typedNode = services.esTreeNodeToTSNodeMap.get(node);
    if (!typedNode) return unknown(node);
    const type = checker.getTypeAtLocation(typedNode);
    return (type.flags & unclear) === 0 ? seen(node, reader.valueOf(type)) : foreign(node);
  };
}
