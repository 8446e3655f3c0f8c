import type { Description, ObjectDescription, PropertyDescription } from './description.ts';

/** What a value may lose and still count as equal: nobody reads these on the other side. */
export type Loss = 'prototype' | 'attributes' | 'identity';

export interface Comparison {
  equal: boolean;
  /** Of a value that is equal but for them, in the order of the alphabet. */
  lost: readonly Loss[];
}

/** Whether what arrived is what was sent. */
export function compare(sent: Description, received: Description): Comparison {
  const comparer = new Comparer();
  const equal = comparer.same(sent, received);
  return { equal, lost: equal ? [...comparer.lost].sort() : [] };
}

class Comparer {
  readonly lost = new Set<Loss>();
  readonly #sent = new Map<number, ObjectDescription>();

  same(sent: Description, received: Description): boolean {
    if (sent.is === 'again') return this.#sameAgain(sent.number, received);
    if (sent.is === 'object') return received.is === 'object' && this.#sameObject(sent, received);
    if (sent.is === 'deep') return received.is === 'deep' && sent.levels === received.levels;
    return received.is === sent.is && sent.text === received.text;
  }

  #sameAgain(number: number, received: Description): boolean {
    if (received.is === 'again') return number === received.number;
    const original = this.#sent.get(number);
    // An object that holds itself cannot have arrived as anything else.
    if (original === undefined || received.is !== 'object') return false;
    this.lost.add('identity');
    return this.#sameObject(original, received);
  }

  #sameObject(sent: ObjectDescription, received: ObjectDescription): boolean {
    this.#sent.set(sent.number, sent);
    if (sent.brand !== received.brand || sent.inherits) return false;
    if (sent.prototypes.join() !== received.prototypes.join()) this.lost.add('prototype');
    if (sent.extensible !== received.extensible) this.lost.add('attributes');
    return this.#sameParts(sent, received) && this.#sameProperties(sent, received);
  }

  #sameParts(sent: ObjectDescription, received: ObjectDescription): boolean {
    if (sent.parts.length !== received.parts.length) return false;
    return sent.parts.every(([name, value], index) => {
      const part = received.parts[index];
      return part?.[0] === name && this.same(value, part[1]);
    });
  }

  #sameProperties(sent: ObjectDescription, received: ObjectDescription): boolean {
    if (sent.properties.length !== received.properties.length) return false;
    const byKey = new Map(received.properties.map((property) => [property.key, property]));
    return sent.properties.every((property) => this.#sameProperty(property, byKey.get(property.key)));
  }

  #sameProperty(sent: PropertyDescription, received: PropertyDescription | undefined): boolean {
    if (received === undefined) return false;
    if (sent.attributes.join() !== received.attributes.join()) this.lost.add('attributes');
    return this.same(sent.value, received.value);
  }
}
