import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { wirePage } from '../../scripts/wire/page.ts';

test('docs/wire.md says what was measured', async () => {
  const page = readFileSync(new URL('../../docs/wire.md', import.meta.url), 'utf8');
  expect(page).toBe(await format(wirePage(), { parser: 'markdown', printWidth: 110, singleQuote: true }));
});
