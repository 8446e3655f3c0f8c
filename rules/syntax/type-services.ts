import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Node as TypedNode, Program } from 'typescript';

/** What a parser offers where it was asked for type information. */
export interface TypeServices {
  program: Program;
  esTreeNodeToTSNodeMap: { get(node: TSESTree.Node): TypedNode | undefined };
}

export function typeServices(sourceCode: Readonly<TSESLint.SourceCode>): TypeServices | undefined {
  const services = sourceCode.parserServices as
    { program?: unknown; esTreeNodeToTSNodeMap?: unknown } | undefined;
  return services?.program && services.esTreeNodeToTSNodeMap ? (services as TypeServices) : undefined;
}
