const longestText = 1000;

/** A number that differs when the texts differ (FNV-1a). */
export function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0).toString(16);
}

/** A primitive as it is written in a program. */
export function primitiveText(value: unknown): string {
  if (typeof value === 'string') {
    if (value.length <= longestText) return JSON.stringify(value);
    return `string of length ${value.length}, hash ${hash(value)}`;
  }
  if (typeof value === 'bigint') return `${value}n`;
  return Object.is(value, -0) ? '-0' : String(value);
}
