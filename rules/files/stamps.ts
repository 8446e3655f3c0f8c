import { stampOf, type Stamp } from './access.ts';

/** What the files and folders were that an answer rests on; what is not there has no stamp. */
export type Stamps = ReadonlyMap<string, Stamp | undefined>;

/** Whether something that an answer rests on is no longer what it was. */
export function hasChanged({ stamps }: { stamps: Stamps }): boolean {
  for (const [path, stamp] of stamps) if (stampOf(path) !== stamp) return true;
  return false;
}
