import type { Kind } from '../kinds/kinds.ts';

/** The script that makes the values: a function for each kind, since extensions may not evaluate text. */
export function makersScript(kinds: readonly Kind[]): string {
  const makers = kinds.map(({ id, setup = [], source }) =>
    [
      `  '${id}': async () => {`,
      ...setup.map((line) => `    ${line}`),
      `    return [${source}];`,
      '  },',
    ].join('\n'),
  );
  return `globalThis.makers = {\n${makers.join('\n')}\n};\n`;
}
