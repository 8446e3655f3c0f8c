import type { Kind } from '../kind.ts';
import { builtins } from './builtins.ts';
import { platform, platformObject } from './platform.ts';
import { primitives } from './primitives.ts';

const table = new Map<string, Kind>(
  [...primitives, ...builtins, ...platform].map((kind) => [kind.name, kind]),
);

/** The kind of that name in the tables. */
export function knownKind(name: string): Kind | undefined {
  return table.get(name);
}

/** Whether a kind is one of the language or the platform, and not an instance of somebody's class. */
export function isKnownKind(kind: Kind): boolean {
  return (table.get(kind.name) ?? made.get(kind.name)) === kind;
}

const made = new Map<string, Kind>();

/** The kind of that name; what no table lists is an object of the platform. */
export function kindNamed(name: string): Kind {
  const known = table.get(name) ?? made.get(name);
  if (known) return known;
  const kind = platformObject(name);
  made.set(name, kind);
  return kind;
}
