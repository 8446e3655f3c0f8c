/** Measures what browsers do with ports, and compares it with the data; `--write` makes it the data. */
import { calledWith, refuse } from '../../scripts/command.ts';
import { runCases } from './cases/run.ts';
import type { BrowserName } from './launch/running-browser.ts';
import { columns } from './payload/columns.ts';
import { runPayload } from './payload/run.ts';
import { together } from './verdict.ts';

const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

const { values } = calledWith(
  `Usage: npm run test:browsers -- [--payload | --cases] [--browser NAME]… [--write] [--thorough]
                                [--column ID]… [--kind ID]… [--case ID or group]…`,
  {
    payload: { type: 'boolean', default: false },
    cases: { type: 'boolean', default: false },
    browser: { type: 'string', multiple: true, default: [] },
    column: { type: 'string', multiple: true, default: [] },
    kind: { type: 'string', multiple: true, default: [] },
    case: { type: 'string', multiple: true, default: [] },
    thorough: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
);

function refuseUnknown(what: string, names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) refuse(`There is no ${what} "${unknown}"; there are ${known.join(', ')}.`);
}

const columnIds = columns.map(({ id }) => id);
refuseUnknown('column', values.column, columnIds);
refuseUnknown('browser', values.browser, browsers);

const { write, thorough } = values;
const chosen = browsers.filter((name) => values.browser.length === 0 || values.browser.includes(name));
const withPayload = values.payload || (!values.cases && values.case.length === 0);
const withCases = values.cases || (!values.payload && values.column.length + values.kind.length === 0);

const ofBrowsers = columns.filter(({ browser }) => chosen.includes(browser)).map(({ id }) => id);
const chosenColumns = values.column.length === 0 ? ofBrowsers : values.column;

try {
  const start = Date.now();
  const payload = { write, thorough, columns: withPayload ? chosenColumns : [], kinds: values.kind };
  const cases = { write, thorough, cases: values.case, browsers: withCases ? chosen : [] };
  const { count, problems } = together([await runPayload(payload), await runCases(cases)]);

  for (const problem of problems) console.error(problem);
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  const [good, bad] = write ? ['recorded', 'that failed'] : ['as recorded', 'otherwise'];
  console.log(`${count - problems.length} outcomes ${good}, ${problems.length} ${bad} (${seconds} s).`);
  if (problems.length > 0) {
    if (!write)
      console.error('If the browsers are right, "npm run measure:browsers" records what they do now.');
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
