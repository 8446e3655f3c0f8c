import { allKinds, type Kind } from '../browsers/kinds/kinds.ts';
import type { Outcome } from '../browsers/values/outcome.ts';
import { readColumn, type MeasuredColumn } from '../browsers/wire/wire.ts';
import type { ChannelName } from './judging.ts';

/** The channel that each measured column is. */
export const columns: Readonly<Record<string, ChannelName>> = {
  'chromium-json': 'json',
  'chromium-clone': 'clone',
  firefox: 'firefox-clone',
  'chromium-json-native': 'json',
  'chromium-clone-native': 'json',
  'firefox-native': 'firefox-json',
};

const read = new Map<string, MeasuredColumn | undefined>();

function columnNamed(column: string): MeasuredColumn | undefined {
  if (!read.has(column)) read.set(column, readColumn(column));
  return read.get(column);
}

/** What became of a kind on most ways through a column; undefined where nobody could make it. */
export function measured(kind: Kind, column: string): Outcome | undefined {
  const outcome = columnNamed(column)?.outcomes[kind.id];
  return outcome?.arrives === 'unmade' ? undefined : outcome;
}

/** All that became of a kind in a column, where the ways through it differ. */
export function measuredOnAllRoutes(kind: Kind, column: string): readonly Outcome[] {
  const outcome = columnNamed(column)?.outcomes[kind.id];
  const all = outcome ? [outcome, ...Object.values(outcome.differs ?? {})] : [];
  return all.filter(({ arrives }) => arrives !== 'unmade');
}

/** The code that sends a kind. */
export function codeOf(kind: Kind): string {
  return [...(kind.setup ?? []), `postMessage(${kind.source});`].join('\n');
}

/** The kinds that are a message: one that is sent without any has no expression to judge. */
export const kinds = allKinds().filter((kind) => (kind.arguments ?? 1) > 0);

/** What else became of a kind in other runs of the same browser. */
export function measuredInOtherRuns(kind: Kind, column: string): readonly Outcome[] {
  return columnNamed(column)?.outcomes[kind.id]?.sometimes ?? [];
}
