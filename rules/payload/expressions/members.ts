import type { TSESTree } from '@typescript-eslint/utils';
import { valueAt } from '../../syntax/value-at.ts';
import { holders, itemAt } from './items.ts';
import { kindNamed } from '../kinds/index.ts';
import { described } from '../results/described.ts';
import { members, parents } from '../results/members.ts';
import { bare, data, foreign, isForeign, isKind, thing, unknown, type Value } from '../value.ts';

/** What the tables say of a member of a kind of object, or of the kinds it is derived from. */
function tabled(kind: string, member: string): string | undefined {
  for (let name: string | undefined = kind; name; name = parents[name]) {
    const found = members[`${name}.${member}`];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a property of a known value is. */
export function memberOf(node: TSESTree.Node, object: Value, key: string): Value {
  const inner = bare(object);
  if (isForeign(inner) || (key === 'data' && isKind(inner, 'MessageEvent'))) return foreign(node);
  if (inner.is !== 'object' && /^\d+$/.test(key)) return itemAt(node, object, Number(key));
  if (inner.is === 'object') {
    const entry = inner.entries.find((candidate) => candidate.key === key);
    return entry?.value ?? unknown(node);
  }
  if (inner.is === 'data') return inner.type === 'json' ? data(node) : unknown(node);
  if (inner.is !== 'thing') return unknown(node);
  if (inner.holds && valueAt(holders, inner.kind.name) === key) return inner.holds;
  const result = tabled(inner.kind.name, key);
  if (result !== undefined) return described(node, result);
  return tabled(inner.kind.name, `${key}()`) === undefined
    ? unknown(node)
    : thing(node, kindNamed('function'));
}

/** What a method of a known value returns. */
export function methodResult(node: TSESTree.Node, object: Value, key: string): Value | undefined {
  const inner = bare(object);
  const kind =
    inner.is === 'thing'
      ? inner.kind.name
      : inner.is === 'array'
        ? 'Array'
        : inner.is === 'data'
          ? inner.type
          : undefined;
  const result = kind === undefined ? undefined : tabled(kind, `${key}()`);
  return result === undefined ? undefined : described(node, result);
}
