import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { OtherFiles } from '../flow/modules/files.ts';
import { importedNames } from '../flow/modules/imported.ts';
import { functionsBeyond } from '../ports/listener-functions.ts';
import type { FunctionNode } from '../syntax/functions.ts';
import { keyName } from '../syntax/names.ts';
import { wrapped } from '../syntax/unwrap.ts';
import { nodesNamed } from '../syntax/words.ts';
import { type Delay, delayBefore } from './lateness.ts';
import { regionOf } from './region.ts';
import { runsOf } from './runs.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

const longestChain = 3;

/** The name by which others call a function: a method's, or that of a declared function. */
function nameOf(fn: FunctionNode): string | undefined {
  if (fn.type !== 'ArrowFunctionExpression' && fn.id) return fn.id.name;
  const { parent } = fn;
  switch (parent.type) {
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'Property':
      return parent.value === fn && !parent.computed ? keyName(parent) : undefined;
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? parent.id.name : undefined;
    case 'AssignmentExpression':
      return parent.left.type === 'MemberExpression' ? keyName(parent.left) : undefined;
    default:
      return undefined;
  }
}

function isMember({ parent }: FunctionNode): boolean {
  return 'value' in parent;
}

interface UseElsewhere {
  file: SourceCode;
  /** Undefined where the function is not called but handed on: nobody knows when it is run. */
  call: TSESTree.CallExpression | undefined;
}

/** Where files that import this one use a function of it. */
function usesIn(
  file: SourceCode,
  sourceCode: SourceCode,
  fn: FunctionNode,
  name: string,
  others: OtherFiles,
): UseElsewhere[] {
  const imported = importedNames(file).filter(({ source }) => others.imported(file, source) === sourceCode);
  const locals = imported.map(({ local }) => local.name);
  return [...new Set([name, ...locals])].flatMap((word) =>
    nodesNamed(file, word).flatMap((node): UseElsewhere[] => {
      const { parent } = node;
      const isMember = parent.type === 'MemberExpression' && parent.property === node;
      if (!isMember && (node.type !== 'Identifier' || parent.type.startsWith('Import'))) return [];
      const used = isMember ? parent : (node as TSESTree.Identifier);
      if (!functionsBeyond(file, used, others).includes(fn)) return [];
      const value = wrapped(used);
      const call = value.parent;
      return [{ file, call: call?.type === 'CallExpression' && call.callee === value ? call : undefined }];
    }),
  );
}

/**
 * What a node waits for, counted from the start of the files by which its own function is run: `at-once` if nothing,
 * undefined where nobody knows.
 */
export function delayElsewhere(
  sourceCode: SourceCode,
  node: TSESTree.Node,
  others: OtherFiles,
  depth = 0,
): Delay | 'at-once' | undefined {
  const here = delayBefore(sourceCode, node, { within: sourceCode.ast });
  const fn = regionOf(node);
  if (here !== undefined || !fn || depth >= longestChain) return here;
  const runs = runsOf(sourceCode, fn);
  const name = nameOf(fn);
  const delays =
    runs.length > 0
      ? runs.map(({ call, moment }) =>
          moment === 'at-once' ? delayElsewhere(sourceCode, call, others, depth + 1) : undefined,
        )
      : name === undefined
        ? []
        : others
            // Importers may give an exported function another name; a method keeps its own.
            .callers(sourceCode, isMember(fn) ? name : '')
            .flatMap((file) => usesIn(file, sourceCode, fn, name, others))
            .map(({ file, call }) => call && delayElsewhere(file, call, others, depth + 1));
  if (delays.includes(undefined)) return undefined;
  return delays.find((delay) => delay === 'at-once') ?? delays[0];
}
