import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { hostWith } from '../virtual-host.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const options: ts.CompilerOptions = {
  allowJs: true,
  checkJs: true,
  noEmit: true,
  strict: false,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: [],
};

/** What samples use and our declarations leave to others; `port` stands for one that another sample opened. */
function surroundings(family: 'chrome' | 'browser'): string {
  return `
    declare var port: ${family}.runtime.Port;
    declare namespace chrome.browserAction { const onClicked: { addListener(listener: () => void): void } }
    declare namespace browser.browserAction { const onClicked: { addListener(listener: () => void): void } }
  `;
}

function diagnose(code: string, family: 'chrome' | 'browser'): readonly ts.Diagnostic[] {
  const sample = path.join(root, 'sample.js');
  const virtual = new Map([[sample, code]]);
  // A sample that declares `port` itself needs none from outside.
  const ambient = path.join(root, 'surroundings.d.ts');
  virtual.set(
    ambient,
    surroundings(family).replace(/\bvar port\b/g, /\bvar port\b/.test(code) ? 'const otherPort' : '$&'),
  );
  const program = ts.createProgram(
    [path.join(root, 'types/globals.d.ts'), ambient, sample],
    options,
    hostWith(virtual, options),
  );
  return ts.getPreEmitDiagnostics(program);
}

/** What is wrong with the errors that a right sample gets: `port.error` is one in the `chrome` family, and nothing else. */
export function typeProblems(code: string): string[] {
  const readsError = /\bport\.error\b|\bp\.error\b/.test(code);
  return (['chrome', 'browser'] as const).flatMap((family) => {
    const texts = diagnose(code, family).map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, ' '),
    );
    const isAboutError = (text: string) => text.includes("'error'");
    const problems = texts
      .filter((text) => !isAboutError(text))
      .map((text) => `with \`${family}\` types: ${text}`);
    const shouldBe = readsError && family === 'chrome';
    if (texts.some(isAboutError) !== shouldBe) {
      problems.push(`with \`${family}\` types port.error should ${shouldBe ? '' : 'not '}be an error.`);
    }
    return problems;
  });
}
