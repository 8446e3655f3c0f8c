import { kindGroups, kindsOfGroup, type KindGroup } from '../../tests/browsers/kinds/kinds.ts';
import { readColumn } from '../../tests/browsers/wire/wire.ts';
import { countsOf, tableOf, wordsOf, type TableColumn } from './table.ts';

const titles: Record<string, string> = {
  'chromium-json': 'Chromium, JSON',
  'chromium-clone': 'Chromium, structured clone',
  firefox: 'Firefox',
  'chromium-json-native': 'Native from Chromium',
  'firefox-native': 'Native from Firefox',
};

const groupTitles: Record<KindGroup, string> = {
  calls: 'The call itself',
  primitives: 'Primitives',
  boxed: 'Boxed primitives',
  functions: 'Functions',
  objects: 'Objects',
  arrays: 'Arrays',
  builtins: 'Built-in objects',
  errors: 'Errors',
  classes: 'Class instances',
  binary: 'Binary data',
  web: 'Objects of the web platform',
  graphics: 'Graphics',
  dom: 'The document',
  extension: 'Objects of the extension API',
  repairs: 'What to send instead, and what looks like it',
  extremes: 'Large and deep values',
};

function tableColumn(id: string): TableColumn {
  const measured = readColumn(id);
  if (measured === undefined)
    throw new Error(`Nothing is measured for ${id}: run "npm run measure:browsers".`);
  return { title: titles[id] ?? id, measured };
}

function wordsSection(columns: readonly TableColumn[]): string {
  const lines = columns.map((column) => {
    const words = wordsOf(column).map((text) => `\`${text}\``);
    return `- ${column.title}: ${words.join('; ')}`;
  });
  return lines.join('\n');
}

/** The page `docs/wire.md`. */
export function wirePage(): string {
  const columns = Object.keys(titles).map(tableColumn);
  const [chromium, , firefox] = columns;
  const tables = kindGroups.map(
    (group) => `## ${groupTitles[group]}\n\n${tableOf(kindsOfGroup(group), columns)}`,
  );
  return `<!-- Generated from tests/browsers/ by "npm run docs:wire". -->

# What arrives

What becomes of a value that is passed to \`port.postMessage()\`, measured by sending it: in Chromium
${chromium?.measured.version ?? ''} and Firefox ${firefox?.measured.version ?? ''}, on ${chromium?.measured.date ?? ''}, from a content script to
the background, from the background to a content script, from an extension page to the background, and to a native
application. \`npm run test:browsers\` measures again and fails when a browser does otherwise.

Chromium writes messages as JSON, or as a structured clone where the manifest says
\`"message_serialization": "structured_clone"\`. Firefox always makes a structured clone. Native applications get JSON,
whatever the manifest says. Safari was not measured: its sources write JSON.

${countsOf(columns)}

- ✓: arrives as it was sent. *Without prototype*: the data are there, the class is not. *Without attributes*: what was
  frozen, or came from a getter, is an ordinary property. *Without identity*: what was one object is two.
- Code: this arrives instead. \`{ … }\` has properties that differ from run to run.
- ✗ throws: \`postMessage()\` throws. ✗ lost: nothing arrives, without any error. ✗ port closed: the port is closed.
- –: cannot be sent from there, for it cannot be made there.
- ¹: differs with the sender; the data (\`tests/browsers/wire/\`) say how.
- ²: another run of the same browser may do otherwise; the data say what.

The exceptions' words:

${wordsSection(columns)}

${tables.join('\n\n')}
`;
}
