/** What libraries made for Node ask of `process`, answered for a browser. */
export const process = {
  env: {} as Record<string, string | undefined>,
  cwd: (): string => '/',
  emitWarning: (): void => undefined,
};
