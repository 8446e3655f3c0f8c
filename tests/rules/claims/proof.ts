/** What a case of the browsers' harness showed, where a message or a page says that it is so. */
export interface Proof {
  case: string;
  chromium?: RegExp;
  firefox?: RegExp;
}

/** By rule and message: what shows that the message is true. None where no harness can, with the reason beside. */
export type Claims = Readonly<Record<string, Readonly<Record<string, readonly Proof[]>>>>;
