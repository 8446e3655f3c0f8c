import type { TSESTree } from '@typescript-eslint/utils';
import { kindNamed } from '../kinds/index.ts';
import { data, thing, unknown, type Value } from '../value.ts';

/**
 * A value from the few words of a table: `Element` is that kind of thing, `Element[]` an array of them,
 * `NodeList<Element>` and `Promise<Response>` things that hold others, `string`, `number` and `json` arrive as they are.
 */
export function described(node: TSESTree.Node, words: string): Value {
  if (words === 'unknown') return unknown(node);
  if (words === 'string' || words === 'number' || words === 'boolean' || words === 'null' || words === 'json')
    return data(node, words);
  if (words.endsWith('[]')) return { is: 'array', node, items: [described(node, words.slice(0, -2))] };
  const [, outer, inner] = /^([^<]+)<(.+)>$/.exec(words) ?? [];
  return outer && inner
    ? thing(node, kindNamed(outer), described(node, inner))
    : thing(node, kindNamed(words));
}
