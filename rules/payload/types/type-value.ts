import type { TSESTree } from '@typescript-eslint/utils';
import type { Program, Symbol as TypeSymbol, Type, TypeChecker } from 'typescript';
import { instanceWithMethods, selfDescribing } from '../kinds/instance.ts';
import { pair } from '../expressions/items.ts';
import { kindNamed } from '../kinds/index.ts';
import { data, either, isKind, thing, unknown, type Entry, type ThingValue, type Value } from '../value.ts';
import { isNamed } from './allowed.ts';
import { flagsOf, methodFlag, type Flags } from './flags.ts';
import { isIndefinite, isOfPlatform, platformKind } from './platform-types.ts';

/** Types of more properties than this are read no further: nobody sends them on purpose. */
const mostProperties = 300;
const deepest = 12;

/** What hands out its first type argument, one by one. */
const iterated = /(?:Iterator|IteratorObject|Generator|NodeListOf|HTMLCollectionOf)$/;

/** What every declaration of a port has, whichever package it comes from. */
const portMembers = ['postMessage', 'onMessage', 'onDisconnect', 'disconnect'];

function hasBody(declaration: object): boolean {
  return (declaration as { body?: unknown }).body !== undefined;
}

function isOptional(declaration: object): boolean {
  return (declaration as { questionToken?: unknown }).questionToken !== undefined;
}

/** Reads types into values. Their parts have no place in the text, so all of them stand at one node. */
export class TypeReader {
  readonly #program: Program;
  readonly #checker: TypeChecker;
  readonly #flags: Flags;
  readonly #method: number;
  readonly #node: TSESTree.Node;
  readonly #allowed: ReadonlySet<string>;
  readonly #known = new Map<Type, Value>();
  #depth = 0;

  /** Of types that are allowed by their names nothing is said. */
  constructor(program: Program, node: TSESTree.Node, allowed: ReadonlySet<string> = new Set()) {
    this.#program = program;
    this.#checker = program.getTypeChecker();
    this.#flags = flagsOf(this.#checker);
    this.#method = methodFlag(this.#checker);
    this.#node = node;
    this.#allowed = allowed;
  }

  /** What a value of a type is. A type that holds itself is unknown where it comes back: it adds nothing new there. */
  valueOf(type: Type): Value {
    const known = this.#known.get(type);
    if (known) return known;
    if (this.#depth >= deepest) return unknown(this.#node);
    this.#known.set(type, unknown(this.#node));
    this.#depth++;
    const value = this.#read(type);
    this.#depth--;
    this.#known.set(type, value);
    return value;
  }

  #is(type: Type, flags: number): boolean {
    return (type.flags & flags) !== 0;
  }

  #thing(name: string, holds?: Value): Value {
    return thing(this.#node, kindNamed(name), holds);
  }

  #read(type: Type): Value {
    if (this.#is(type, this.#flags.unclear | this.#flags.nothing)) return unknown(this.#node);
    if (this.#is(type, this.#flags.undefined)) return this.#thing('undefined');
    if (this.#is(type, this.#flags.null)) return data(this.#node, 'null');
    if (isNamed(type, this.#allowed, this.#program)) return unknown(this.#node);
    if (type.isUnion()) return this.#union(type.types);
    if (this.#isBigInt(type)) return this.#thing('bigint');
    if (this.#isSymbol(type)) return this.#thing('symbol');
    if (type.isIntersection()) return this.#intersection(type.types, type);
    const constraint = this.#checker.getBaseConstraintOfType(type);
    // Which of several a caller chooses is known to the caller.
    if (constraint && constraint !== type) return this.#agreed(this.valueOf(constraint));
    if (type.isTypeParameter()) return unknown(this.#node);
    return this.#isPrimitive(type) ? data(this.#node) : this.#object(type);
  }

  /** A symbol among others is what `keyof` allows, and hardly ever what is there. */
  #union(types: readonly Type[]): Value {
    const members = types.filter((type) => !this.#isSymbol(type));
    return either(
      this.#node,
      (members.length > 0 ? members : types).map((member) => this.#withoutBlanks(this.valueOf(member))),
      'each',
    );
  }

  /** In one of several shapes, `error: undefined` and `[undefined, Error]` only name what others have there. */
  #withoutBlanks(value: Value): Value {
    const filled = (part: Value): Value => (isKind(part, 'undefined') ? unknown(part.node) : part);
    if (value.is === 'array') return { ...value, items: value.items.map(filled) };
    if (value.is !== 'object') return value;
    const entries = value.entries.map((entry) => ({ ...entry, value: filled(entry.value) }));
    return { ...value, entries };
  }

  #isBigInt(type: Type): boolean {
    if (this.#is(type, this.#flags.bigint)) return true;
    return type.isLiteral() ? typeof type.value === 'object' : this.#intrinsicName(type) === 'bigint';
  }

  #isSymbol(type: Type): boolean {
    return (
      this.#is(type, this.#flags.symbol) ||
      ('escapedName' in type && typeof type.escapedName === 'string' && type.escapedName.startsWith('__@'))
    );
  }

  #intrinsicName(type: Type): string | undefined {
    return (type as { intrinsicName?: string }).intrinsicName;
  }

  /** Strings, numbers, booleans, enums and template strings borrow their members from an interface of the language. */
  #isPrimitive(type: Type): boolean {
    const name = this.#intrinsicName(type);
    if (type.isLiteral() || (name !== undefined && name !== 'object')) return true;
    const apparent = this.#checker.getApparentType(type);
    return apparent !== type && /^(?:String|Number|Boolean)$/.test(apparent.getSymbol()?.name ?? '');
  }

  /** `string & { brand }` is a string, `Window & typeof globalThis` a window; else all the properties count. */
  #intersection(types: readonly Type[], whole: Type): Value {
    const values = types.map((member) => this.valueOf(member));
    const decided = values.find(
      (value) => value.is === 'thing' || value.is === 'data' || value.is === 'array',
    );
    if (!decided) return this.#structure(whole);
    return decided.is === 'thing' && decided.kind.name.endsWith('Error')
      ? this.#extended(decided, values)
      : decided;
  }

  /** `Error & { code: number }`. Other things are given properties in types only, to tell them apart. */
  #extended(thing: ThingValue, values: readonly Value[]): Value {
    const entries = values.flatMap((value) => (value.is === 'object' ? value.entries : []));
    if (entries.length === 0) return thing;
    const { own } = thing;
    return { ...thing, own: { hasMethods: false, ...own, entries: [...(own?.entries ?? []), ...entries] } };
  }

  #object(type: Type): Value {
    if (this.#intrinsicName(type) === 'object') return unknown(this.#node);
    if (this.#checker.isArrayType(type) || this.#checker.isTupleType(type))
      return {
        is: 'array',
        node: this.#node,
        items: this.#arguments(type).map((item) => this.#exactly(item)),
      };
    if (type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0)
      return this.#thing('function');
    const symbol = type.getSymbol();
    if (symbol?.name === 'globalThis' && !symbol.declarations?.length) return this.#thing('globalThis');
    if (symbol && isOfPlatform(symbol, this.#program)) return this.#platform(type, symbol);
    if (portMembers.every((name) => this.#checker.getPropertyOfType(type, name))) return this.#thing('Port');
    if (symbol && this.#isClass(symbol)) return this.#instance(type, symbol);
    return this.#inherited(type) ?? this.#structure(type);
  }

  #arguments(type: Type): readonly Type[] {
    return this.#checker.getTypeArguments(type as Parameters<TypeChecker['getTypeArguments']>[0]);
  }

  /** A part whose type says only that it may be missing is no explicit `undefined`. */
  #part(type: Type): Value {
    return this.#is(type, this.#flags.undefined) ? unknown(this.#node) : this.valueOf(type);
  }

  /** What an index signature allows is there at times: `FormDataEntryValue` is a string most of the time. */
  #agreed(value: Value): Value {
    return value.is === 'either' ? { ...value, by: 'all' } : value;
  }

  #platform(type: Type, symbol: TypeSymbol): Value {
    const name = this.#checker.getFullyQualifiedName(symbol).replace(/^globalThis\./, '');
    if (isIndefinite(name)) return unknown(this.#node);
    const kind = platformKind(symbol, name);
    if (kind === 'Promise') return this.#thing(kind, this.#held(type)[0]);
    if (kind === 'Map' || kind === 'Set')
      return {
        ...thing(this.#node, kindNamed(kind)),
        parts: this.#parts(type, kind),
      };
    if (kind !== undefined && iterated.test(name))
      return this.#thing(kind, this.#agreed(this.#held(type)[0] ?? unknown(this.#node)));
    if (kind !== undefined) return this.#thing(kind);
    return this.#inherited(type) ?? this.#structure(type);
  }

  #parts(type: Type, kind: 'Map' | 'Set'): readonly Value[] {
    const [first, second] = this.#held(type).map((part) => this.#agreed(part));
    if (!first) return [];
    return kind === 'Map' && second ? [pair(this.#node, first, second)] : [first];
  }

  #held(type: Type): readonly Value[] {
    const { typeArguments = [] } = type as { typeArguments?: readonly Type[] };
    return typeArguments.map((held) => this.#part(held));
  }

  #isClass(symbol: TypeSymbol): boolean {
    return symbol.exports?.has('prototype' as never) === true;
  }

  /** The kind of the platform that a class or interface is derived from. */
  #inherited(type: Type): Value | undefined {
    const declared = (type as { target?: Type }).target ?? type;
    if (!declared.isClassOrInterface()) return undefined;
    const bases = this.#checker.getBaseTypes(declared).map((base) => this.valueOf(base));
    return bases.find((base) => base.is === 'thing' && base.kind.dataOnly !== true);
  }

  #isPrivate(property: TypeSymbol): boolean {
    return /^(?:#|__#)/.test(property.name);
  }

  /** A property with a symbol as key is most often a brand, which exists in types alone. */
  #isHidden(property: TypeSymbol): boolean {
    return this.#isPrivate(property) || property.name.startsWith('__@');
  }

  /** To the compiler `{ ...localStorage }` has the methods of what it is a copy of. */
  #isLeftBehind(property: TypeSymbol): boolean {
    return this.#isMethod(property) && isOfPlatform(property, this.#program);
  }

  #isMethod(property: TypeSymbol): boolean {
    return (property.flags & this.#method) !== 0;
  }

  #instance(type: Type, symbol: TypeSymbol): Value {
    const { name } = symbol;
    const added = this.#checker
      .getPropertiesOfType(type)
      .filter((property) => !this.#isPrivate(property) && !isOfPlatform(property, this.#program));
    const ofPrototype = added.filter((property) => this.#isMethod(property) || this.#isAccessor(property));
    const inherited = this.#inherited(type);
    if (inherited?.is === 'thing') {
      const own = { className: name, entries: this.#entries(added), hasMethods: ofPrototype.length > 0 };
      return { ...inherited, own };
    }
    if (ofPrototype.some((property) => property.name === 'toJSON'))
      return thing(this.#node, selfDescribing(name, instanceWithMethods(name).clone));
    if (ofPrototype.length > 0) return thing(this.#node, instanceWithMethods(name));
    if (this.#isArrayLike(type)) return unknown(this.#node);
    const structure = this.#structure(type);
    return structure.is === 'object' ? { ...structure, className: name } : structure;
  }

  /** Instances of a subclass of Array arrive as arrays. */
  #isArrayLike(type: Type): boolean {
    const declared = (type as { target?: Type }).target ?? type;
    return (
      declared.isClassOrInterface() &&
      this.#checker.getBaseTypes(declared).some((base) => this.#checker.isArrayType(base))
    );
  }

  #isAccessor(property: TypeSymbol): boolean {
    return (
      !this.#isMethod(property) && (property.declarations ?? []).some((declaration) => hasBody(declaration))
    );
  }

  #entries(properties: readonly TypeSymbol[]): readonly Entry[] {
    return properties
      .filter((property) => !this.#isHidden(property))
      .map((property) => ({ key: property.name, value: this.#valueOfProperty(property) }));
  }

  /** `b: undefined` is there and undefined; `b?: undefined` is hardly ever there. */
  #valueOfProperty(property: TypeSymbol): Value {
    const type = this.#checker.getTypeOfSymbol(property);
    const isRequired = property.declarations?.every((declaration) => !isOptional(declaration)) === true;
    return isRequired ? this.#exactly(type) : this.#part(type);
  }

  /** What is `undefined` and nothing else; of `void` the type says only that nobody looks at it. */
  #exactly(type: Type): Value {
    return this.#intrinsicName(type) === 'undefined' ? this.valueOf(type) : this.#part(type);
  }

  /** Of React's events the one of the browser in them tells enough. */
  #structure(type: Type): Value {
    const properties = this.#checker.getPropertiesOfType(type);
    if (properties.length > mostProperties) return unknown(this.#node);
    const symbol = type.getSymbol();
    const isCopy = !symbol || !isOfPlatform(symbol, this.#program);
    const own = isCopy ? properties.filter((property) => !this.#isLeftBehind(property)) : properties;
    const entries = [...this.#entries(own)];
    for (const { type: indexed } of this.#checker.getIndexInfosOfType(type))
      entries.push({ key: undefined, value: this.#agreed(this.#part(indexed)) });
    const native = entries.find(({ key, value }) => key === 'nativeEvent' && value.is === 'thing');
    return { is: 'object', node: this.#node, entries: native ? [native] : entries, open: true };
  }
}
