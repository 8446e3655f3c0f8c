import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import type { BrowserName } from '../launch/running-browser.ts';

/** What was observed in the cases: the content of `cases/observations.json`. */
export interface Observations {
  /** The browsers' versions, and the day. */
  measured: Partial<Record<BrowserName, { version: string; date: string }>>;
  /** By the case's id. */
  cases: Record<string, CaseObservations>;
}

export interface CaseObservations {
  claim: string;
  /** What the steps of the case told, in their order. */
  observed: Partial<Record<BrowserName, readonly unknown[]>>;
}

const file = fileURLToPath(new URL('observations.json', import.meta.url));

export function readObservations(): Observations {
  if (!existsSync(file)) return { measured: {}, cases: {} };
  return JSON.parse(readFileSync(file, 'utf8')) as Observations;
}

export async function writeObservations(observations: Observations): Promise<void> {
  const text = await format(JSON.stringify(observations), {
    parser: 'json',
    printWidth: 110,
    objectWrap: 'collapse',
  });
  writeFileSync(file, text);
}
