import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { keyName, literalString } from '../../syntax/names.ts';
import { perFile } from '../../syntax/per-file.ts';
import { nearTests, shownBefore } from '../../syntax/tests-before.ts';
import { endBefore, wordEndingAt } from '../../syntax/text-before.ts';
import { unwrap } from '../../syntax/unwrap.ts';
import { nodesNamed } from '../../syntax/words.ts';
import { fromMember } from './fields.ts';
import type { Step } from '../flow.ts';
import { type Path, propertyOf } from '../path.ts';
import { isReceived } from '../variables/received.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** A property that tells objects of several shapes apart, and what it is here: strings as such, constants by their names. */
interface Tag {
  property: string;
  values: readonly string[];
}

/** `action` where `action.type` ends at an offset. */
function ownerBefore(text: string, offset: number): string {
  const end = endBefore(text, offset);
  const dot = endBefore(text, end - wordEndingAt(text, end).length) - 1;
  return text[dot] === '.' ? wordEndingAt(text, endBefore(text, dot)) : '';
}

/** The names of which a member is compared with something. */
const comparedNames = perFile(({ text }) => {
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(/\bswitch\s*\(\s*([\w$]+)\s*\.\s*[\w$]+\s*\)/g)) names.add(name);
  for (let at = text.indexOf('=='); at !== -1; at = text.indexOf('==', at + 3))
    names.add(ownerBefore(text, at));
  return names;
});

function tagValue(sourceCode: SourceCode, node: TSESTree.Node): string {
  const string = literalString(node);
  return string === undefined ? sourceCode.getText(unwrap(node)) : `'${string}'`;
}

/** `action.type`, where `action` is the name that is asked about. */
function propertyOfName(node: TSESTree.Node, name: string): string | undefined {
  const member = unwrap(node);
  return member.type === 'MemberExpression' &&
    member.object.type === 'Identifier' &&
    member.object.name === name
    ? keyName(member)
    : undefined;
}

/** The tests of a case, and of those before it that fall through to it. */
function valuesOfCase(sourceCode: SourceCode, own: TSESTree.SwitchCase): string[] | undefined {
  const { cases } = own.parent;
  const values: string[] = [];
  for (let at = cases.indexOf(own); at >= 0; at--) {
    const each = cases[at];
    if (!each?.test || (each !== own && each.consequent.length > 0)) break;
    values.push(tagValue(sourceCode, each.test));
  }
  return values.length > 0 ? values : undefined;
}

/** What tests before have shown an object to be: `case 'open':`, `if (action.type === 'open')`. */
function tagOf(sourceCode: SourceCode, { name }: TSESTree.Identifier, at: TSESTree.Node): Tag | undefined {
  for (let node = at; node.parent; node = node.parent) {
    const { parent } = node;
    if (parent.type !== 'SwitchCase' || parent.test === node) continue;
    const property = propertyOfName(parent.parent.discriminant, name);
    const values = property === undefined ? undefined : valuesOfCase(sourceCode, parent);
    if (property !== undefined && values) return { property, values };
  }
  for (const { test, held } of shownBefore(at, nearTests)) {
    if (test.type !== 'BinaryExpression' || held === undefined) continue;
    if (!test.operator.startsWith(held ? '==' : '!=')) continue;
    const property = propertyOfName(test.left, name);
    if (property !== undefined) return { property, values: [tagValue(sourceCode, test.right)] };
  }
  return undefined;
}

type Literals = ReadonlyMap<string, readonly TSESTree.ObjectExpression[]>;

const literalsByTag = perFile(() => new Map<string, Literals>());

/** The object literals of a file that have a property of this name, by its value. */
function literalsWith(sourceCode: SourceCode, property: string): Literals {
  const known = literalsByTag(sourceCode);
  const literals = known.get(property);
  if (literals) return literals;
  const found = new Map<string, TSESTree.ObjectExpression[]>();
  for (const { parent } of nodesNamed(sourceCode, property)) {
    if (parent.type !== 'Property' || parent.parent.type !== 'ObjectExpression') continue;
    if (keyName(parent) !== property) continue;
    const value = tagValue(sourceCode, parent.value);
    const list = found.get(value);
    if (list) list.push(parent.parent);
    else found.set(value, [parent.parent]);
  }
  known.set(property, found);
  return found;
}

/**
 * What a property of an object holds that is known by its tag: what the literals with this tag have, as far as the file
 * shows any with this property. True where it does.
 */
export function fromTagged(step: Step, identifier: TSESTree.Identifier, path: Path): boolean {
  const name = propertyOf(path.head);
  if (name === undefined || !comparedNames(step.sourceCode).has(identifier.name)) return false;
  const tag = tagOf(step.sourceCode, identifier, identifier);
  if (!tag || tag.property === name) return false;
  const byValue = literalsWith(step.sourceCode, tag.property);
  const literals = tag.values.flatMap((value) => byValue.get(value) ?? []);
  if (literals.length === 0 || isReceived(step.sourceCode, identifier)) return false;
  let isFound = false;
  for (const literal of literals) {
    for (const property of literal.properties) {
      if (property.type !== 'Property' || keyName(property) !== name) continue;
      fromMember(step, property, path.tail);
      isFound = true;
    }
  }
  return isFound;
}
