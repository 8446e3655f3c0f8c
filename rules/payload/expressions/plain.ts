import type { TSESTree } from '@typescript-eslint/utils';
import { keyName } from '../../syntax/names.ts';

/** Whether an expression is data as it is written down, with no name in it that may stand for more. */
export function isPlain(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'Literal':
      // `1e400` is a number that is more than any.
      return !('regex' in node || 'bigint' in node || node.value === Infinity);
    case 'TemplateLiteral':
      return true;
    case 'ObjectExpression':
      return node.properties.every((property) => property.type === 'Property' && isPlainProperty(property));
    case 'ArrayExpression':
      return node.elements.every((element) => element !== null && isPlain(element));
    default:
      return false;
  }
}

function isPlainProperty(property: TSESTree.Property): boolean {
  // What `__proto__` sets is no property.
  return !property.computed && keyName(property) !== '__proto__' && isPlain(property.value);
}
