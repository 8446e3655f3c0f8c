import picomatch from 'picomatch';
import { contexts, type Context } from './context.ts';
import { stringsOf } from './json.ts';
import { shown } from './paths.ts';
import type { Settings } from './settings.ts';

export type ContextsByGlob = (path: string) => ReadonlySet<Context> | undefined;

/** What the settings' globs say of a file; undefined where none matches. */
export function contextsByGlob(settings: Settings, cwd: string): ContextsByGlob {
  const written = settings.contexts ?? {};
  const matchers = contexts.flatMap((context) => {
    const globs = stringsOf(written[context]).map((glob) => glob.replace(/^\.\//, ''));
    return globs.length === 0 ? [] : [{ context, matches: picomatch(globs, { dot: true }) }];
  });
  return (path) => {
    const relative = shown(cwd, path);
    const found = matchers.filter(({ matches }) => matches(relative)).map(({ context }) => context);
    return found.length === 0 ? undefined : new Set(found);
  };
}
