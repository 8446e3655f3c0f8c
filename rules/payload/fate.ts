/** Where in a message a value stands: JSON treats a function as the message, in a property and in an array differently. */
export type Place = 'message' | 'property' | 'element';

/** What becomes of a value on a wire. `vanishes`: the whole message does, and nobody is told. `into` is what stands there instead on the other side, as people write it. */
export type Fate = 'survives' | 'dropped' | 'throws' | 'vanishes' | { readonly into: string };

/** A fate that is the same everywhere, or one for each place. */
export type Fates = Fate | Readonly<Record<Place, Fate>>;

export function fateAt(fates: Fates, place: Place): Fate {
  return typeof fates === 'object' && 'message' in fates ? fates[place] : fates;
}
