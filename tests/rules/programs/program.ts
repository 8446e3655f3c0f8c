/** A program as somebody might write it, and what a rule says of it: nothing, unless told. */
export interface Program {
  code: string;
  /** The ids of the messages. */
  said?: readonly string[];
  settings?: object;
}
