import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Node as TypedNode, Program } from 'typescript';
import { seen, unknown, type Value } from '../value.ts';
import { TypeReader } from './type-value.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

interface TypedServices {
  program: Program;
  esTreeNodeToTSNodeMap: { get(node: TSESTree.Node): TypedNode | undefined };
}

function typedServices(sourceCode: SourceCode): TypedServices | undefined {
  const services = sourceCode.parserServices as
    { program?: unknown; esTreeNodeToTSNodeMap?: unknown } | undefined;
  return services?.program && services.esTreeNodeToTSNodeMap ? (services as TypedServices) : undefined;
}

/** Asks the types of a file, where the parser offers any, what an expression evaluates to. */
export function typedValues(sourceCode: SourceCode): ((node: TSESTree.Node) => Value) | undefined {
  const services = typedServices(sourceCode);
  if (!services) return undefined;
  const reader = new TypeReader(services.program, sourceCode.ast);
  const checker = services.program.getTypeChecker();
  return (node) => {
    const typedNode = services.esTreeNodeToTSNodeMap.get(node);
    return typedNode ? seen(node, reader.valueOf(checker.getTypeAtLocation(typedNode))) : unknown(node);
  };
}
