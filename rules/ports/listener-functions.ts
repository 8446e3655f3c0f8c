import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { OtherFiles } from '../flow/modules/files.ts';
import { type Domain, Flow } from '../flow/flow.ts';
import { constructorOf, isClass } from '../flow/objects/classes.ts';
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

/** A class stands for its constructor. */
const domainWithClasses: Domain<readonly FunctionNode[]> = {
  ...domain,
  end(end) {
    const isMade = end.kind === 'made' && isClass(end.node) && end.path.head === undefined;
    const constructor = isMade && isClass(end.node) ? constructorOf(end.node)?.value : undefined;
    return constructor?.type === 'FunctionExpression' ? [constructor] : domain.end(end);
  },
};

const flows = perFile((sourceCode) => new Flow(sourceCode, domain));

export function functionsIn(
  sourceCode: Readonly<TSESLint.SourceCode>,
  expression: TSESTree.Expression,
): readonly FunctionNode[] {
  return flows(sourceCode).ask(unbound(expression));
}

/** The same for what is called or constructed, with what other files of the project have. */
export function functionsBeyond(
  sourceCode: Readonly<TSESLint.SourceCode>,
  expression: TSESTree.Expression,
  others: OtherFiles,
): readonly FunctionNode[] {
  return new Flow(sourceCode, domainWithClasses, others).ask(unbound(expression));
}

/** `f.bind(x)` is `f`, as far as its code is asked for. */
function unbound(expression: TSESTree.Expression): TSESTree.Expression {
  if (expression.type !== 'CallExpression' || expression.callee.type !== 'MemberExpression')
    return expression;
  const { object, property, computed } = expression.callee;
  return !computed && property.type === 'Identifier' && property.name === 'bind' ? object : expression;
}
