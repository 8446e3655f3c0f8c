import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { memberOf } from '../../syntax/member-access.ts';
import { keyName } from '../../syntax/names.ts';
import { type FunctionNode } from '../../syntax/functions.ts';
import { exportedNames, exportsOf } from './exports.ts';
import { putsElements } from '../objects/elements.ts';
import type { Step } from '../flow.ts';
import { givenByElements, readsOfGiven } from '../components/rendered.ts';
import { type FunctionUse, usesOfExpressions } from '../functions/function-uses.ts';
import { importedNames } from './imported.ts';
import { constructionsBy, holdersOf, referencesTo } from '../objects/instances.ts';
import type { ClassNode } from '../objects/classes.ts';
import { isElement, type Path, prepend, propertyOf } from '../path.ts';
import type { UndeclaredVariable } from '../place.ts';
import { meaningOf, topLevelMeaning } from '../variables/undeclared.ts';
import { toAlias } from '../uses.ts';

type SourceCode = Readonly<TSESLint.SourceCode>;

/** A name that another file has for something of this one. */
interface NameElsewhere {
  file: SourceCode;
  meaning: TSESLint.Scope.Variable | UndeclaredVariable;
  local: TSESTree.Identifier | undefined;
  /** The members to read from it to get there. */
  members: readonly string[];
}

function escaped(word: string): string {
  return word.replaceAll('$', '\\$');
}

/** What other files import of this file's exports with these names. */
function importsElsewhere(step: Step, names: readonly string[]): NameElsewhere[] {
  const { others, sourceCode } = step;
  if (!others) return [];
  return names.flatMap((name) =>
    others.importing(sourceCode, name === 'default' ? '' : name).flatMap((file) =>
      importedNames(file).flatMap((imported): NameElsewhere[] => {
        if (imported.name !== name && imported.name !== '*') return [];
        if (others.imported(file, imported.source) !== sourceCode) return [];
        const { local } = imported;
        const members = imported.name === '*' && name !== 'default' ? [name] : [];
        return [{ file, local, meaning: meaningOf(file, local), members }];
      }),
    ),
  );
}

/** Text that puts something into what a name holds, at whatever depth, that shows it to be a port, or gives it another name. */
function filled(name: string): RegExp {
  const chain =
    '(?:\\s*[?!]?\\.\\s*[\\w$#]+|\\s*[?!]?\\.?\\[[^\\]\\n]*\\]|\\((?:[^()\\n]|\\([^()\\n]*\\))*\\))*?';
  const put = `\\s*(?:[?|&]{2})?=(?![=>])|[?!]?\\.\\s*(?:set|${Object.keys(putsElements).join('|')}|onMessage|onDisconnect)\\b`;
  return new RegExp(`(?<![\\w$])${escaped(name)}(?:\\s+as\\b|${chain}(?:${put}))`);
}

/** Whether anything can be put into a value so that it is read by this path: not what calling it gives. */
function canBePut({ head }: Path): boolean {
  return isElement(head) || propertyOf(head) !== undefined;
}

/** What other files put into what a module exports that cannot be read: one that is generated, or in another language. */
export function fromUnreadModule(step: Step, source: string, name: string, path: Path): void {
  const { others, sourceCode } = step;
  const module = canBePut(path) ? others?.moduleName(sourceCode, source) : undefined;
  if (!others || module === undefined) return;
  for (const file of others.importingSame(sourceCode, source, filled(name))) {
    for (const imported of importedNames(file)) {
      if (imported.name === name && others.moduleName(file, imported.source) === module)
        toAlias(step.in(file), imported.local, path);
    }
  }
}

function globalsElsewhere(step: Step, name: string, pattern: RegExp): NameElsewhere[] {
  const files = step.others?.beside(step.sourceCode, pattern) ?? [];
  return files.map((file) => ({
    file,
    local: undefined,
    meaning: topLevelMeaning(file, name),
    members: [],
  }));
}

function mentioned(name: string): RegExp {
  return new RegExp(`(?<![.\\w$])${escaped(name)}(?![\\w$])`);
}

/** What other files do with a top-level variable: fill the collection that it holds, or, where scripts share it, write it. */
export function fromVariableElsewhere(step: Step, name: string, path: Path): void {
  if (!step.others) return;
  if (exportsOf(step.sourceCode).isModule) {
    for (const { file, local, members } of importsElsewhere(step, exportedNames(step.sourceCode, name))) {
      const whole = members.reduceRight((rest, member) => prepend(`.${member}`, rest), path);
      if (local) toAlias(step.in(file), local, whole);
    }
  } else {
    for (const { file, meaning } of globalsElsewhere(step, name, mentioned(name)))
      step.in(file).to(meaning, path);
  }
}

/** Names that no script declares: what hangs on them is asked for by its own name. */
const ofEnvironment = new Set(['window', 'self', 'globalThis', 'document', 'chrome', 'browser', 'console']);

/** What a name that this script does not declare holds, where another script beside it declares or fills it. */
export function fromGlobalElsewhere(step: Step, name: string, path: Path): void {
  if (!step.others || ofEnvironment.has(name) || exportsOf(step.sourceCode).isModule) return;
  const word = escaped(name);
  const member = propertyOf(path.head);
  const read = member === undefined ? '\\[[^\\]]*\\]' : `\\.${escaped(member)}`;
  const pattern = new RegExp(
    `\\b(?:var|let|const|function|class)\\s+${word}(?![\\w$])` +
      `|(?<![\\w$])${word}\\s*(?:${read}\\s*)?=(?!=)|,\\s*${word}\\s*[,;]`,
  );
  for (const { file, meaning } of globalsElsewhere(step, name, pattern)) step.in(file).to(meaning, path);
}

/** How another file uses a function of this one. */
export interface UseElsewhere {
  file: SourceCode;
  use: FunctionUse;
}

/** A function of the file's top level: the name that it has there, or under which it is exported, and the members to it. */
interface Known {
  local: string | undefined;
  exported: readonly string[];
  members: readonly string[];
}

function knownAs(node: TSESTree.Node, members: readonly string[] = []): Known | undefined {
  const { parent } = node;
  switch (parent?.type) {
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectExpression' && members.length === 0
        ? knownAs(parent.parent, [keyName(parent) ?? ''])
        : undefined;
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' ? { local: parent.id.name, exported: [], members } : undefined;
    case 'ExportDefaultDeclaration':
      return { local: declaredName(node), exported: ['default'], members };
    case 'AssignmentExpression': {
      const { left } = parent;
      if (left.type === 'Identifier') return { local: left.name, exported: [], members };
      const key = left.type === 'MemberExpression' ? keyName(left) : undefined;
      if (left.type !== 'MemberExpression' || left.object.type !== 'Identifier' || key === undefined)
        return undefined;
      if (left.object.name === 'exports') return { local: undefined, exported: [key], members };
      if (left.object.name === 'module') return { local: undefined, exported: ['default'], members };
      return { local: left.object.name, exported: [], members: [key, ...members] };
    }
    case 'MethodDefinition':
      if (parent.kind === 'constructor') return knownAs(parent.parent.parent, members);
      return parent.static ? knownAs(parent.parent.parent, [keyName(parent) ?? '']) : undefined;
    default:
      return node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration'
        ? { local: declaredName(node), exported: [], members }
        : undefined;
  }
}

function declaredName(node: TSESTree.Node): string | undefined {
  return 'id' in node && node.id && 'name' in node.id ? node.id.name : undefined;
}

/** Expressions of another file that hold something of this one. */
interface HeldElsewhere {
  file: SourceCode;
  expressions: readonly TSESTree.Node[];
}

/** Where other files read what they know of this one. */
function readElsewhere(step: Step, { local, exported, members: own }: Known): HeldElsewhere[] {
  const { isModule } = exportsOf(step.sourceCode);
  const names = isModule
    ? importsElsewhere(step, [
        ...exported,
        ...(local === undefined ? [] : exportedNames(step.sourceCode, local)),
      ])
    : local === undefined
      ? []
      : globalsElsewhere(step, local, mentioned(local));
  return names.map(({ file, meaning, members }) => ({
    file,
    expressions: meaning.references
      .filter((reference) => reference.isRead())
      .flatMap(({ identifier }) => membersFrom(identifier, [...members, ...own])),
  }));
}

/** Where other files have instances of a class: those that they make, and those that this file makes and gives them. */
function instancesElsewhere(step: Step, node: ClassNode): HeldElsewhere[] {
  const known = knownAs(node);
  const theirs = (known ? readElsewhere(step, known) : []).map(({ file, expressions }) => ({
    file,
    expressions: constructionsBy(expressions).flatMap((made) => holdersOf(file, made)),
  }));
  const ours = constructionsBy(referencesTo(step.sourceCode, node)).flatMap((made) => {
    const instance = knownAs(made);
    return instance ? readElsewhere(step, instance) : [];
  });
  return [...theirs, ...ours];
}

/** Where other files hold a function of this one. */
function heldElsewhere(step: Step, fn: FunctionNode): HeldElsewhere[] {
  const { parent } = fn;
  const isOfInstance =
    (parent.type === 'MethodDefinition' && parent.kind === 'method') || parent.type === 'PropertyDefinition';
  if (isOfInstance && !parent.static) {
    const name = keyName(parent);
    if (name === undefined || name.startsWith('#')) return [];
    return instancesElsewhere(step, parent.parent.parent).map(({ file, expressions }) => ({
      file,
      expressions: expressions.flatMap((each) => membersFrom(each, [name])),
    }));
  }
  const given = readsOfGiven(step, fn);
  if (given) return [given];
  const known = knownAs(fn);
  return known ? readElsewhere(step, known) : [];
}

/** What other files give a component of this one under a name, where they render it. */
export function fromElements(step: Step, component: FunctionNode | ClassNode, path: Path): void {
  const name = propertyOf(path.head);
  const known = step.others && name !== undefined ? knownAs(wrappedComponent(component)) : undefined;
  if (name === undefined || !known || known.members.length > 0) return;
  const names = [
    ...known.exported,
    ...(known.local === undefined ? [] : exportedNames(step.sourceCode, known.local)),
  ];
  for (const { file, local } of importsElsewhere(step, [...new Set(names)])) {
    for (const given of local ? givenByElements(file, local.name, name) : [])
      step.in(file).to(given, path.tail);
  }
}

/** `memo(function Panel() {…})` */
function wrappedComponent(node: TSESTree.Node): TSESTree.Node {
  return node.parent?.type === 'CallExpression' && node.parent.arguments[0] === node ? node.parent : node;
}

/** Where other files call a function of this one, or hand it on. */
export function usesElsewhere(step: Step, fn: FunctionNode): readonly UseElsewhere[] {
  if (!step.others) return [];
  return heldElsewhere(step, fn).flatMap(({ file, expressions }) =>
    usesOfExpressions(file, expressions).map((use) => ({ file, use })),
  );
}

/** The expression that reads these members, one after another, from an object. */
function membersFrom(object: TSESTree.Node, members: readonly string[]): TSESTree.Node[] {
  let current = object;
  for (const member of members) {
    const read = memberOf(current);
    if (!read || keyName(read) !== member) return [];
    current = read;
  }
  return [current];
}
