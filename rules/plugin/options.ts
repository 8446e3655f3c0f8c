/** What a JSON schema takes, of as much of JSON Schema as the options of the rules use. */
type ValueOf<Schema> = Schema extends { type: 'boolean' }
  ? boolean
  : Schema extends { type: 'string' }
    ? string
    : Schema extends { type: 'array'; items: infer Item }
      ? ValueOf<Item>[]
      : Schema extends { type: 'object'; properties: infer Properties }
        ? { -readonly [Name in keyof Properties]?: ValueOf<Properties[Name]> }
        : never;

/** The options of a rule, by its schema: what the one says cannot differ from what the other takes. */
export type OptionsOf<Schemas extends readonly unknown[]> = {
  -readonly [Position in keyof Schemas]: ValueOf<Schemas[Position]>;
};
