const importLine = /^import (\w+) from '\.\/([\w-]+)\.ts';$/;
const entryLine = /^ {2}'([\w-]+)': (\w+),$/;

/** `no-lost-port-listeners` → `noLostPortListeners`. */
export function identifierOf(rule: string): string {
  return rule.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function insertSorted(lines: string[], line: string, isAfter: (line: string) => boolean, end: number): void {
  const at = lines.findIndex((other, index) => index < end && isAfter(other));
  lines.splice(at === -1 ? end : at, 0, line);
}

/** `rules/index.ts` with one rule more, in alphabetical order. */
export function register(index: string, rule: string): string {
  const identifier = identifierOf(rule);
  const lines = index.replace(/(const rules: Record<string, PortRule> = \{)\};/, '$1\n};').split('\n');

  const start = lines.findIndex((line) => line.startsWith('const rules: Record<string, PortRule> = {'));
  if (start === -1) throw new Error('rules/index.ts has no table `rules` to put the rule into.');
  const end = lines.findIndex((line, position) => position > start && line === '};');
  insertSorted(lines, `  '${rule}': ${identifier},`, (line) => (entryLine.exec(line)?.[1] ?? '') > rule, end);

  const afterImports = lines.findLastIndex((line) => line.startsWith('import ')) + 1;
  insertSorted(
    lines,
    `import ${identifier} from './${rule}.ts';`,
    (line) => (importLine.exec(line)?.[2] ?? '') > rule,
    afterImports,
  );
  return lines.join('\n');
}
