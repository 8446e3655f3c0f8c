import type { TSESTree } from '@typescript-eslint/utils';
import { unwrap } from '../../syntax/unwrap.ts';
import { isKnownKind } from '../kinds/index.ts';
import { bare, isForeign, type UnknownValue, type Value } from '../value.ts';

type TypeOf = (node: TSESTree.Node) => Value;

/**
 * What comes from elsewhere is declared as somebody thinks of it, and JSON makes no instances of their classes. That it is
 * a Map or an element nobody says by mistake.
 */
export function believed(value: UnknownValue, claim: Value): Value {
  const inner = bare(claim);
  return inner.is === 'thing' && isKnownKind(inner.kind) && !inner.own ? claim : value;
}

/** What a type says of an expression; of `thing as Session` only if it says something of the thing, too. */
export function toldByType(node: TSESTree.Node, typed: TypeOf): Value {
  const inner = unwrap(node);
  const said = typed(node);
  if (inner === node) return said;
  const before = typed(inner);
  return before.is === 'unknown' && isForeign(before) ? believed({ ...before, node }, said) : said;
}
