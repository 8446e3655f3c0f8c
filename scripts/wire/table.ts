import type { Kind } from '../../tests/browsers/kinds/kinds.ts';
import type { MeasuredColumn, MeasuredOutcome } from '../../tests/browsers/wire/wire.ts';
import type { Outcome } from '../../tests/browsers/values/outcome.ts';

/** A column of the table that people read. */
export interface TableColumn {
  title: string;
  measured: MeasuredColumn;
}

/** Code inside a table's cell. */
function code(text: string): string {
  const escaped = text.replaceAll('|', '\\|');
  return escaped.includes('`') ? `\`\` ${escaped} \`\`` : `\`${escaped}\``;
}

function cellOf(outcome: Outcome): string {
  switch (outcome.arrives) {
    case 'equal':
      return outcome.lost === undefined ? '✓' : `✓ without ${outcome.lost.join(', ')}`;
    case 'changed':
      return code(outcome.into);
    case 'dropped':
      return '✗ lost';
    case 'closed':
      return '✗ port closed';
    case 'thrown':
      return '✗ throws';
    case 'unmade':
      return '–';
  }
}

/** What differs on a route only because the value cannot be made there is of no interest. */
function differsInTruth({ differs = {} }: MeasuredOutcome): boolean {
  return Object.values(differs).some((outcome) => outcome.arrives !== 'unmade');
}

function cell(outcome: MeasuredOutcome | undefined): string {
  if (outcome === undefined) return '–';
  const notes = [differsInTruth(outcome) && '¹', outcome.sometimes && '²'].filter(Boolean);
  return [cellOf(outcome), ...notes].join(' ');
}

function isSingleLine(kind: Kind): boolean {
  return kind.setup === undefined && kind.source !== '' && kind.source !== kind.title;
}

function valueCell(kind: Kind): string {
  return isSingleLine(kind) ? `${kind.title}: ${code(kind.source)}` : kind.title;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A table of kinds, a row each. */
export function tableOf(kinds: readonly Kind[], columns: readonly TableColumn[]): string {
  const rows = kinds.map((kind) => [
    valueCell(kind),
    ...columns.map(({ measured }) => cell(measured.outcomes[kind.id])),
  ]);
  const head = ['Value', ...columns.map(({ title }) => title)];
  return [head, head.map(() => '---'), ...rows].map(row).join('\n');
}

/** How many kinds end in which way, a row for each column. */
export function countsOf(columns: readonly TableColumn[]): string {
  const ways = ['equal', 'changed', 'thrown', 'dropped', 'closed'] as const;
  const rows = columns.map(({ title, measured }) => {
    const outcomes = Object.values(measured.outcomes);
    return [title, ...ways.map((way) => String(outcomes.filter(({ arrives }) => arrives === way).length))];
  });
  const head = ['', 'arrive equal', 'arrive changed', 'throw', 'are lost', 'close the port'];
  return [head, head.map(() => '---'), ...rows].map(row).join('\n');
}

/** What the exceptions of a column say, the most frequent first. */
export function wordsOf({ measured }: TableColumn): string[] {
  const counts = new Map<string, number>();
  for (const outcome of Object.values(measured.outcomes)) {
    if (outcome.arrives !== 'thrown') continue;
    // Firefox names the class of the object.
    const words = outcome.words.replace(/: [\w. ]+(?= object could not be cloned)/, ': … ');
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([words]) => words.replace('…  object', '… object'));
}
