import type { Fates } from './fate.ts';

/** A kind of value that does not cross every wire as it is. */
export interface Kind {
  /** Its type or class name: what the option `allow` names. */
  readonly name: string;
  /** The subject of a sentence about it: "A Map". */
  readonly phrase: string;
  readonly json: Fates;
  readonly clone: Fates;
  /** Where Firefox does otherwise. */
  readonly firefox?: { readonly json?: Fates; readonly clone?: Fates };
  /** What to send instead, as a sentence. */
  readonly advice?: string;
  /** An instance of a class without methods: all its data arrives, and only its class is lost. */
  readonly dataOnly?: true;
}
