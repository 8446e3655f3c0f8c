import { stampOf, type Stamp } from '../../files/access.ts';
import { newBudget, spend } from '../../files/budget.ts';
import { resolveImport, type Roots } from '../../files/resolve.ts';
import { sourceFile } from '../../files/source-files.ts';
import type { Stamps } from '../../files/stamps.ts';
import type { Context } from '../context.ts';

/** A file of the project in which something starts, and where it runs. */
export interface Entry {
  path: string;
  context: Context;
}

/** Which files run where, from a set of entries on. */
export interface Reach {
  contexts: ReadonlyMap<string, ReadonlySet<Context>>;
  /** Whether every file that is reached was read: within the budget, and readable. */
  complete: boolean;
  /** What the files were when they were read, and what else the answer rests on. */
  stamps: Stamps;
}

/**
 * Follows imports from the entries to everything that runs with them. Cycles end where a file is met again. What the
 * entries were found in is `watched`: when it changes, they may be others.
 */
export function reachFrom(entries: readonly Entry[], roots: Roots, watched: readonly string[] = []): Reach {
  const contexts = new Map<string, Set<Context>>();
  const stamps = new Map<string, Stamp | undefined>(watched.map((path) => [path, stampOf(path)]));
  const budget = newBudget();
  let complete = true;
  const queue: Entry[] = [];

  function visit(path: string, context: Context): void {
    const known = contexts.get(path) ?? new Set<Context>();
    if (known.has(context)) return;
    contexts.set(path, known.add(context));
    queue.push({ path, context });
  }

  for (const { path, context } of entries) visit(path, context);
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    const { path, context } = entry;
    const file = sourceFile(path, roots.cwd);
    if (!file || (!stamps.has(path) && !spend(budget, file.text))) {
      complete = false;
      continue;
    }
    stamps.set(path, file.stamp);
    for (const loaded of file.loads) {
      const target = resolveImport(loaded, path, roots);
      if (target !== undefined) visit(target, context);
    }
  }
  return { contexts, complete, stamps };
}
