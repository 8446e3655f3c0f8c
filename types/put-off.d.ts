/**
 * The key of a verdict. While the compiler seeks `T` it knows no key: so it finds `T` where it stands by itself,
 * in a branch that is never taken, and does not look for it in all of the verdict, at twenty times the cost.
 * That it is found there is no documented behaviour: test-d/ports/payload-wrong.ts pins it, for nothing would be refused.
 */
export type PutOff<T> = T extends unknown ? 'verdict' : string;

/** What a verdict is while its key is unknown. */
export interface NothingYet {
  [key: string]: unknown;
}
