/** What each thing may cost, in percent of what it is compared with. */
export const bars = {
  /** The preset, of parsing. */
  wordlessFiles: 0.2,
  filesOfExtensions: 3,
  /** The preset with types, of `no-floating-promises`. */
  typed: 10,
  /** Time and memory of the declarations, of `@types/chrome`. */
  declarations: 20,
  /** The import of the plugin, of `typescript-eslint`. */
  startUp: 100,
} as const;
