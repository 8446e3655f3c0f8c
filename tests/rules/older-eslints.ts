/** An ESLint, beside the newest, that the tests of rules run under. */
export interface OlderESLint {
  /** The package by which it is installed here. */
  packageName: string;
  /** What the tests import in place of `eslint`, where that is another module than the package's own. */
  adapter?: string;
  /** Tests of what it does not have. */
  without: readonly string[];
}

/** Languages other than JavaScript came with ESLint 9.7. */
const testsOfJson = ['*manifest*', 'consistent-externally-connectable*', 'valid-message-serialization*'];

/** By the name that the variable ESLINT calls them: the oldest of each line that is promised, and the last ESLint 9. */
export const olderESLints: Readonly<Record<string, OlderESLint>> = {
  '8.57': { packageName: 'eslint8-oldest', adapter: 'tests/rules/eslint8.ts', without: testsOfJson },
  '9.15': { packageName: 'eslint9-oldest', without: [] },
  '9': { packageName: 'eslint9', without: [] },
};

/** The one that the variable ESLINT asks for; undefined for the newest. */
export function askedESLint(): OlderESLint | undefined {
  const name = process.env['ESLINT'];
  if (!name) return undefined;
  const asked = olderESLints[name];
  if (!asked) throw new Error(`ESLINT=${name} is not one of ${Object.keys(olderESLints).join(', ')}.`);
  return asked;
}
