/** The compilers that the declarations are checked with, by version, and where each is installed. */
export const compilers = {
  '5.0': 'ts50',
  '5.4': 'ts54',
  '5.9': 'ts59',
  '6.0': 'typescript',
  '7.0': 'ts70',
} as const;

export type Version = keyof typeof compilers;

export const versions: readonly Version[] = ['5.0', '5.4', '5.9', '6.0', '7.0'];
