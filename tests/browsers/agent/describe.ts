import type { Description, Part, PropertyDescription } from '../values/description.ts';
import { partsOf } from './parts.ts';
import { hash, primitiveText } from './primitive-text.ts';
import { inheritsMembers, prototypeNames } from './prototypes.ts';

/** Beyond these an object is told by the number of its properties and a hash of them all. */
const mostProperties = 500;
/** Beyond this, values in each other are only counted. */
const mostLevels = 100;

/** Describes a value; waits for what only a promise tells, the text of a Blob. */
export async function describe(value: unknown): Promise<Description> {
  const walk = new Walk();
  const description = walk.describe(value, 0);
  await Promise.all(walk.pending);
  return description;
}

/** Describes a value that holds nothing to wait for. */
export function describePlain(value: unknown): Description {
  return new Walk().describe(value, 0);
}

class Walk {
  readonly pending: Promise<void>[] = [];
  readonly #seen = new Map<object, number>();

  describe(value: unknown, level: number): Description {
    if (typeof value === 'function') return { is: 'function', text: `function ${value.name}`.trim() };
    if (typeof value !== 'object' || value === null) return { is: 'primitive', text: primitiveText(value) };
    const number = this.#seen.get(value);
    if (number !== undefined) return { is: 'again', number };
    if (level > mostLevels) return { is: 'deep', levels: levelsBelow(value) };
    return this.#describeObject(value, level);
  }

  #describeObject(value: object, level: number): Description {
    const number = this.#seen.size + 1;
    this.#seen.set(value, number);
    const brand = Object.prototype.toString.call(value).slice('[object '.length, -1);
    const parts: Part[] = [];
    const add = (name: string, part: unknown): void =>
      void parts.push([name, this.describe(part, level + 1)]);
    const pending = partsOf(value, brand, add);
    if (pending !== undefined) this.pending.push(pending);
    return {
      is: 'object',
      number,
      brand,
      prototypes: prototypeNames(value),
      inherits: inheritsMembers(value),
      extensible: Object.isExtensible(value),
      properties:
        toldByParts.has(brand) || ArrayBuffer.isView(value) ? [] : this.#properties(value, brand, level),
      parts,
    };
  }

  #properties(value: object, brand: string, level: number): PropertyDescription[] {
    const keys = Reflect.ownKeys(value).filter((key) => !isTechnical(key, brand));
    if (keys.length > mostProperties) {
      const all = keys.map((key) => [String(key), this.describe(Reflect.get(value, key), level + 1)]);
      const text = `${keys.length} properties, hash ${hash(JSON.stringify(all))}`;
      return [{ key: '…', value: { is: 'primitive', text }, attributes: [] }];
    }
    return keys.map((key) => this.#property(value, key, level));
  }

  #property(value: object, key: string | symbol, level: number): PropertyDescription {
    const descriptor = Reflect.getOwnPropertyDescriptor(value, key);
    const attributes = [];
    if (descriptor?.get !== undefined || descriptor?.set !== undefined) attributes.push('accessor');
    else if (descriptor?.writable === false) attributes.push('readonly');
    if (descriptor?.enumerable === false) attributes.push('hidden');
    const name = typeof key === 'symbol' ? `[${String(key)}]` : key;
    return { key: name, value: this.#valueOf(value, key, descriptor, level), attributes };
  }

  #valueOf(
    value: object,
    key: string | symbol,
    descriptor: PropertyDescriptor | undefined,
    level: number,
  ): Description {
    if (descriptor !== undefined && 'value' in descriptor) return this.describe(descriptor.value, level + 1);
    try {
      return this.describe(Reflect.get(value, key), level + 1);
    } catch (error) {
      return { is: 'primitive', text: `throws ${String(error)}` };
    }
  }
}

/** Objects whose parts say all; their properties are indexes or implementation. */
const toldByParts = new Set(['String', 'ArrayBuffer', 'SharedArrayBuffer', 'Window']);

/** Own properties that the language itself adds. */
function isTechnical(key: string | symbol, brand: string): boolean {
  if (brand === 'Array') return key === 'length';
  if (brand === 'RegExp') return key === 'lastIndex';
  if (brand === 'Arguments') return key === 'length' || key === 'callee' || key === Symbol.iterator;
  if (brand !== 'Error' && brand !== 'DOMException') return false;
  return typeof key === 'string' && errorProperties.has(key);
}

/** What an Error has by itself, in one browser or the other; the parts tell those that count. */
const errorProperties = new Set([
  'name',
  'message',
  'stack',
  'cause',
  'errors',
  'fileName',
  'lineNumber',
  'columnNumber',
]);

function levelsBelow(value: object): number {
  let levels = 0;
  let inner: unknown = value;
  while (typeof inner === 'object' && inner !== null) {
    levels++;
    inner = Object.values(inner)[0];
  }
  return levels;
}
