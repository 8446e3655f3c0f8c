/** What crosses every wire as it is. */
export type Leaf = string | number | boolean | null;

/**
 * What plainly crosses every wire as it is: data all the way down. It is asked for before anything else, for most
 * messages are such and the answer is cheap. Interfaces and classes are no such thing to the compiler; they are
 * looked at part by part.
 */
export type Plain = Leaf | PlainObject | readonly Plain[];

interface PlainObject {
  readonly [key: string | symbol]: Plain | undefined;
}

/** Any function, whatever it takes, and any class. */
export type AnyFunction = ((...args: never) => unknown) | (abstract new (...args: never) => unknown);

/**
 * An object of the kind of an Error. Data that merely has a name and a message is none, nor is data that
 * says what its cause is: that of an Error may be anything.
 */
export type ErrorLike<T> = T extends { readonly name: string; readonly message: string }
  ? keyof Error extends keyof T
    ? T extends { readonly cause?: infer Cause }
      ? unknown extends Cause
        ? true
        : false
      : true
    : false
  : false;

/** A node of a document, known by what every node has, so that no DOM library is needed. */
export interface NodeLike {
  readonly nodeType: number;
  readonly nodeName: string;
  cloneNode: AnyFunction;
}

/** A runtime port, known by the events that nothing else has together. */
export interface PortLike {
  readonly onMessage: { addListener: AnyFunction };
  readonly onDisconnect: { addListener: AnyFunction };
  postMessage: AnyFunction;
}

/**
 * An object around a number, a text or a boolean. Those around a number and a text are known by their many
 * methods; the one around a boolean has `valueOf` alone, as any class may have among others.
 */
export type Boxed<T> = T extends Number | String
  ? true
  : T extends Boolean
    ? [keyof T] extends [keyof Boolean]
      ? true
      : false
    : false;

/** The type `Object`, which says no more than `unknown`: its methods are no part of the data. */
export type Unsaid<T> = [keyof Object, keyof T] extends [keyof T, keyof Object] ? true : false;

/** A Blob or a File. */
export interface BlobLike {
  readonly size: number;
  readonly type: string;
  arrayBuffer: AnyFunction;
}

/** A typed array or a DataView. */
export interface ViewLike {
  readonly byteLength: number;
  readonly byteOffset: number;
  readonly buffer: unknown;
}

/** A WeakMap or a WeakSet. A Map and a Set have what these have, too, and a size. */
export type WeakLike = (WeakMap<any, any> | WeakSet<any>) & { readonly size?: never };

/** A Set. A Map has what it has, too, and `get`. */
export type SetLike = ReadonlySet<any> & { readonly get?: never };

/** An ArrayBuffer or a SharedArrayBuffer. A typed array has what these have, too, and an offset. */
export interface BufferLike {
  readonly byteLength: number;
  readonly byteOffset?: never;
  slice: AnyFunction;
  readonly [Symbol.toStringTag]: string;
}

/** A URL: what has an address and writes it down itself. */
export interface UrlLike {
  readonly href: string;
  readonly searchParams: unknown;
  toJSON(): string;
}

/**
 * What an array or a tuple holds; an optional element of a tuple is not `undefined` by that.
 * The arrays of the verdicts are written as `X[]`, never as mapped types: only so the compiler puts
 * off looking into them, and recursive types end.
 */
export type Elements<T extends readonly unknown[]> = number extends T['length']
  ? T[number]
  : Required<T>[number];

/** `undefined` for a tuple with optional elements: its own element type has it. */
export type Missing<T extends readonly unknown[]> = number extends T['length']
  ? never
  : T extends Required<T>
    ? never
    : undefined;
