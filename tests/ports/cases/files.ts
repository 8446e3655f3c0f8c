/** Files of one project by their names. Each script is linted; in it the lines that end in the comment `port` must be found. */
export type Files = Readonly<Record<string, string>>;
