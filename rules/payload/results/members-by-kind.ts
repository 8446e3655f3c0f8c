/** Members of kinds: properties by their name, methods with `()`, each with what it gives. What is not listed is unknown. */
export type MembersByKind = Readonly<Record<string, Readonly<Record<string, string>>>>;
