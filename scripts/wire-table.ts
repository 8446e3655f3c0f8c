/** Writes `docs/wire.md` from what was measured; with `--check`, fails when the page is not up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { calledWith, refuse } from './command.ts';
import { wirePage } from './wire/page.ts';

const file = fileURLToPath(new URL('../docs/wire.md', import.meta.url));
const page = await format(wirePage(), { parser: 'markdown', printWidth: 110, singleQuote: true });

const { values } = calledWith('Usage: npm run docs:wire [-- --check]', {
  check: { type: 'boolean', default: false },
});
if (!values.check) {
  writeFileSync(file, page);
} else if (readFileSync(file, 'utf8') !== page) {
  refuse('docs/wire.md is not what the measured data say. Run "npm run docs:wire".');
}
