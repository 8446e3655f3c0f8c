import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { type Domain, Flow } from '../flow/flow.ts';
import { type FunctionNode, isFunction } from '../syntax/functions.ts';
import { perFile } from '../syntax/per-file.ts';

/** The functions of the file that an expression may be: the same flow, asked for functions. */
const domain: Domain<readonly FunctionNode[]> = {
  nothing: [],
  exhausted: [],
  join: (one, other) =>
    one.length === 0 ? other : other.length === 0 || one === other ? one : [...new Set([...one, ...other])],
  end: (end) =>
    end.kind === 'made' && isFunction(end.node) && end.path.head === undefined ? [end.node] : undefined,
  declared: () => undefined,
  used: () => undefined,
};

const flows = perFile((sourceCode) => new Flow(sourceCode, domain));

export function functionsIn(
  sourceCode: Readonly<TSESLint.SourceCode>,
  expression: TSESTree.Expression,
): readonly FunctionNode[] {
  return flows(sourceCode).ask(unbound(expression));
}

/** `f.bind(x)` is `f`, as far as its code is asked for. */
function unbound(expression: TSESTree.Expression): TSESTree.Expression {
  if (expression.type !== 'CallExpression' || expression.callee.type !== 'MemberExpression')
    return expression;
  const { object, property, computed } = expression.callee;
  return !computed && property.type === 'Identifier' && property.name === 'bind' ? object : expression;
}
