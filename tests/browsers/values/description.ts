/** What a value is, told in data: made where it is sent and where it arrives, and then compared. */
export type Description = Primitive | FunctionDescription | Again | Deep | ObjectDescription;

/** A primitive as it is written in a program; of a long string its length and a hash. */
export interface Primitive {
  is: 'primitive';
  text: string;
}

export interface FunctionDescription {
  is: 'function';
  text: string;
}

/** An object that was described before: the same identity. */
export interface Again {
  is: 'again';
  number: number;
}

/** Values in each other beyond what is told one by one. */
export interface Deep {
  is: 'deep';
  levels: number;
}

export interface ObjectDescription {
  is: 'object';
  /** Counts the objects of one value, for `Again`. */
  number: number;
  /** What the language says it is: `Object`, `Array`, `Map`, `HTMLDivElement` … */
  brand: string;
  /** The constructors' names along the prototype chain. */
  prototypes: readonly string[];
  /** Whether a prototype that the program wrote has members (methods, accessors, data). */
  inherits: boolean;
  /** Whether properties can be added. */
  extensible: boolean;
  /** Own properties, those that are not enumerable included. */
  properties: readonly PropertyDescription[];
  /** What is no property: a Map's entries, a Date's time, an array's length. */
  parts: readonly Part[];
}

export interface PropertyDescription {
  key: string;
  value: Description;
  /** What is not as an assignment makes it: `getter`, `readonly`, `hidden`. */
  attributes: readonly string[];
}

export type Part = readonly [name: string, value: Description];
