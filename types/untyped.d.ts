/**
 * A message that no protocol tells of: `unknown`. Without `strictNullChecks`, where most JavaScript is
 * checked, it is `any`: a project that does not ask for so much is not told to check each message.
 */
export type UntypedMessage = undefined extends string ? any : unknown;
