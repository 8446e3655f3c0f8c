const closers: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** Closes what a cut-off sample leaves open: brackets in the order they were opened, each statement on its own. */
export function closeBrackets(code: string): string {
  const open: string[] = [];
  const withoutText = code.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g,
    '',
  );
  for (const character of withoutText) {
    const closer = closers[character];
    if (closer) open.push(closer);
    else if (character === open.at(-1)) open.pop();
  }
  return code + open.reverse().join('');
}
