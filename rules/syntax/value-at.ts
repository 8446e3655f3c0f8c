/** What a table has at a key that comes from the linted code: `constructor` and `toString` are keys of none. */
export function valueAt<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
