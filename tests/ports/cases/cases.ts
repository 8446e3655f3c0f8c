/** Pieces of code by what they show. A line that sends on a port ends in the comment `port`; all others must be silent. */
export type Cases = Readonly<Record<string, string>>;
