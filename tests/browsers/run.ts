/**
 * Measures what browsers do with ports, and compares it with the data; `--write` makes it the data.
 *
 *     npm run test:browsers -- [--payload | --cases] [--column ID]… [--kind ID]… [--thorough] [--write]
 */
import { parseArgs } from 'node:util';
import { columns } from './payload/columns.ts';
import { runPayload } from './payload/run.ts';

const { values } = parseArgs({
  options: {
    payload: { type: 'boolean', default: false },
    column: { type: 'string', multiple: true, default: [] },
    kind: { type: 'string', multiple: true, default: [] },
    thorough: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const unknown = values.column.find((id) => columns.every((column) => column.id !== id));
if (unknown !== undefined) {
  console.error(`There is no column "${unknown}"; there are ${columns.map(({ id }) => id).join(', ')}.`);
  process.exit(2);
}

try {
  const { write, column, kind, thorough } = values;
  const problems = await runPayload({ write, columns: column, kinds: kind, thorough });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error(
      `${problems.length} outcomes are not as recorded. "npm run measure:browsers" records them anew.`,
    );
    process.exit(1);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
