import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { apiOf } from '../api/index.ts';
import { portsOf } from '../ports/index.ts';
import { isFunction } from '../syntax/functions.ts';
import { keyName, literalString } from '../syntax/names.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { variableOf } from '../syntax/variables.ts';

type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

/** What is done to an error's text before it is compared. */
export interface Form {
  /** `String(error)` is `Error: ` and the message. */
  isPrefixed: boolean;
  letters: 'kept' | 'lower' | 'upper';
}

/** The texts that a compared value may be; undefined where it may be something else. */
export interface Subject {
  forms: readonly Form[];
  /** Whether it is known to be an error's, and not only the `message` of something. */
  isOfError: boolean;
}

const letterMethods: Readonly<Record<string, Form['letters']>> = {
  toLowerCase: 'lower',
  toLocaleLowerCase: 'lower',
  toUpperCase: 'upper',
  toLocaleUpperCase: 'upper',
};
const harmlessMethods = new Set(['trim', 'toString', 'normalize']);
const asIs: Form = { isPrefixed: false, letters: 'kept' };

/** Answers for one file. */
export function createSubjects(context: Context) {
  const { sourceCode } = context;

  /** The only definition of an identifier, and the value that it is given there. */
  function definitionOf(node: TSESTree.Identifier) {
    const variable = variableOf(sourceCode, node);
    const definition = variable?.defs.length === 1 ? variable.defs[0] : undefined;
    const isConstant = variable?.references.every((reference) => !reference.isWrite() || reference.init);
    return definition && isConstant ? { definition, variable: variable! } : undefined;
  }

  function isRejectionHandler(fn: TSESTree.Node): boolean {
    const call = fn.parent;
    if (call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return false;
    const name = keyName(call.callee);
    return (name === 'catch' && call.arguments[0] === fn) || (name === 'then' && call.arguments[1] === fn);
  }

  function isErrorParameter(parameter: TSESTree.Identifier, fn: TSESTree.Node): boolean {
    if (isFunction(fn) && fn.params[0] === parameter && isRejectionHandler(fn)) return true;
    const type = parameter.typeAnnotation?.typeAnnotation;
    return (
      type?.type === 'TSTypeReference' &&
      type.typeName.type === 'Identifier' &&
      type.typeName.name === 'Error'
    );
  }

  /** `error instanceof Error`, said of the same variable somewhere. */
  function isTestedToBeError(variable: TSESLint.Scope.Variable): boolean {
    return variable.references.some(({ identifier }) => {
      const { parent } = identifier;
      return (
        parent.type === 'BinaryExpression' &&
        parent.operator === 'instanceof' &&
        parent.left === identifier &&
        parent.right.type === 'Identifier' &&
        parent.right.name === 'Error'
      );
    });
  }

  function isErrorVariable(node: TSESTree.Identifier, depth: number): boolean {
    const found = definitionOf(node);
    if (!found) return false;
    const { definition, variable } = found;
    if (definition.type === 'CatchClause') return definition.node.param === definition.name;
    if (definition.type === 'Parameter' && definition.name.type === 'Identifier') {
      if (isErrorParameter(definition.name, definition.node)) return true;
    }
    if (definition.type === 'Variable' && definition.node.id === definition.name && definition.node.init) {
      if (isError(definition.node.init, depth + 1)) return true;
    }
    return isTestedToBeError(variable);
  }

  /** Whether an expression is an error of the browser's, or what a `catch` caught. */
  function isError(node: TSESTree.Node, depth = 0): boolean {
    const inner = unwrap(node);
    if (depth > 5) return false;
    if (inner.type === 'Identifier') return isErrorVariable(inner, depth);
    if (inner.type === 'LogicalExpression')
      return isError(inner.left, depth + 1) && isError(inner.right, depth + 1);
    if (inner.type !== 'MemberExpression') return false;
    const name = keyName(inner);
    if (name === 'error') return portsOf(context).portAt(inner.object) !== undefined;
    return name === 'lastError' && apiOf(context).valueOf(inner)?.path.join('.') === 'runtime.lastError';
  }

  function join(subjects: readonly (Subject | undefined)[]): Subject | undefined {
    const known = subjects.filter((subject) => subject !== undefined);
    if (known.length < subjects.length) return undefined;
    return {
      forms: known.flatMap(({ forms }) => forms),
      isOfError: known.every(({ isOfError }) => isOfError),
    };
  }

  /** What stands for no text at all: `''`, `undefined`, `null`. */
  function isEmpty(node: TSESTree.Node): boolean {
    const inner = unwrap(node);
    if (inner.type === 'Identifier') return inner.name === 'undefined';
    return literalString(inner) === '' || (inner.type === 'Literal' && inner.value === null);
  }

  function anyOf(nodes: readonly TSESTree.Node[], depth: number): Subject | undefined {
    return join(nodes.filter((node) => !isEmpty(node)).map((node) => textOf(node, depth + 1)));
  }

  /** `String(error)`, `` `${error}` ``: the text of an error, or a text again. */
  function stringOf(node: TSESTree.Node, depth: number): Subject | undefined {
    if (isError(node)) return { forms: [{ ...asIs, isPrefixed: true }], isOfError: true };
    const inner = unwrap(node);
    // `${error.message || error}`
    if (inner.type === 'LogicalExpression' && isError(inner.right))
      return join([textOf(inner.left, depth + 1), stringOf(inner.right, depth + 1)]);
    return textOf(node, depth + 1);
  }

  function calledText(node: TSESTree.CallExpression, depth: number): Subject | undefined {
    const callee = unwrap(node.callee);
    const argument = node.arguments[0];
    if (callee.type === 'Identifier' && callee.name === 'String' && argument)
      return stringOf(argument, depth);
    if (callee.type !== 'MemberExpression') return undefined;
    const name = keyName(callee);
    if (name === undefined) return undefined;
    if (name === 'toString' && isError(callee.object)) return stringOf(callee.object, depth);
    const letters = letterMethods[name];
    if (!letters && !harmlessMethods.has(name)) return undefined;
    const subject = textOf(callee.object, depth + 1);
    if (!subject || !letters) return subject;
    return { ...subject, forms: subject.forms.map((form) => ({ ...form, letters })) };
  }

  /** A name: a constant, or what a pattern takes out of an error. */
  function namedText(node: TSESTree.Identifier, depth: number): Subject | undefined {
    const found = definitionOf(node);
    if (!found) return undefined;
    const { definition } = found;
    if (definition.type === 'Variable' && definition.node.id === definition.name)
      return definition.node.init ? textOf(definition.node.init, depth + 1) : undefined;
    const property = definition.name.parent;
    if (property.type !== 'Property' || keyName(property) !== 'message') return undefined;
    const pattern = property.parent;
    const holder = pattern.parent;
    const isOfError =
      holder.type === 'CatchClause'
        ? holder.param === pattern
        : holder.type === 'VariableDeclarator'
          ? holder.id === pattern && holder.init !== null && isError(holder.init)
          : isFunction(holder) && holder.params[0] === pattern && isRejectionHandler(holder);
    return isOfError ? { forms: [asIs], isOfError } : undefined;
  }

  /** What a compared value is, where it is the text of an error. */
  function textOf(node: TSESTree.Node, depth = 0): Subject | undefined {
    if (depth > 8) return undefined;
    const inner = unwrap(node);
    switch (inner.type) {
      case 'MemberExpression':
        return keyName(inner) === 'message' ? { forms: [asIs], isOfError: isError(inner.object) } : undefined;
      case 'Identifier':
        return namedText(inner, depth);
      case 'LogicalExpression':
        // `error && error.message`
        return inner.operator === '&&'
          ? textOf(inner.right, depth + 1)
          : anyOf([inner.left, inner.right], depth);
      case 'ConditionalExpression':
        return anyOf([inner.consequent, inner.alternate], depth);
      case 'TemplateLiteral': {
        const [only, ...more] = inner.expressions;
        const isAlone = more.length === 0 && inner.quasis.every(({ value }) => value.raw === '');
        return only && isAlone ? stringOf(only, depth) : undefined;
      }
      case 'CallExpression':
        return calledText(inner, depth);
      default:
        return undefined;
    }
  }

  return { textOf };
}
