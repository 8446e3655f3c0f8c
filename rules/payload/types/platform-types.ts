import type { Program, Symbol as TypeSymbol } from 'typescript';

/** Names under which the libraries declare a kind, where the two differ. */
const renamed: Readonly<Record<string, string>> = {
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
  PromiseLike: 'Promise',
  IterableIterator: 'Iterator',
  IteratorObject: 'Iterator',
  ArrayIterator: 'Iterator',
  MapIterator: 'Iterator',
  SetIterator: 'Iterator',
  StringIterator: 'Iterator',
  RegExpStringIterator: 'Iterator',
  SegmentIterator: 'Iterator',
  URLSearchParamsIterator: 'Iterator',
  HeadersIterator: 'Iterator',
  FormDataIterator: 'Iterator',
  AsyncIterableIterator: 'AsyncIterator',
  AsyncIteratorObject: 'AsyncIterator',
  Function: 'function',
  CallableFunction: 'function',
  NewableFunction: 'function',
  HTMLCollectionOf: 'HTMLCollection',
  NodeListOf: 'NodeList',
  IArguments: 'arguments',
  RegExpExecArray: 'RegExpMatchArray',
  ArrayBufferView: 'ArrayBufferView',
};

/** Interfaces of the libraries that say nothing of what implements them, or that plain values have too. */
const indefinite = new Set([
  ...[
    'Object',
    'String',
    'Number',
    'Boolean',
    'Symbol',
    'BigInt',
    'Iterable',
    'AsyncIterable',
    'ArrayLike',
    'ConcatArray',
  ],
  ...['PropertyDescriptor', 'RegExpMatchArray', 'Disposable', 'AsyncDisposable', 'RelativeIndexable'],
]);

/** Kinds of the language that have no constructor of that name in the libraries. */
const withoutConstructor = new Set(['Iterator', 'Generator', 'AsyncGenerator', 'AsyncIterator']);

function isPlatformFile(fileName: string, isDefaultLibrary: boolean): boolean {
  return (
    isDefaultLibrary ||
    /\/node_modules\/@types\/(?:node|web)\//.test(fileName) ||
    /\/lib\.[\w.]+\.d\.ts$/.test(fileName)
  );
}

/** Whether a type belongs to the language or the platform, and is not a project's own of the same name. */
export function isOfPlatform(symbol: TypeSymbol, program: Program): boolean {
  return (symbol.declarations ?? []).some((declaration) => {
    const file = declaration.getSourceFile();
    return isPlatformFile(file.fileName, program.isSourceFileDefaultLibrary(file));
  });
}

/** Whether a name of the libraries says nothing of what carries it. */
export function isIndefinite(qualifiedName: string): boolean {
  return indefinite.has(qualifiedName);
}

/**
 * The kind that a type of the platform is: what the libraries declare with a value of the same name is a class,
 * interfaces alone are mostly dictionaries, and those are plain objects.
 */
export function platformKind(symbol: TypeSymbol, name: string): string | undefined {
  const other = Object.hasOwn(renamed, name) ? renamed[name] : undefined;
  if (other !== undefined) return other;
  if (withoutConstructor.has(name)) return name;
  return symbol.valueDeclaration ? name : undefined;
}
