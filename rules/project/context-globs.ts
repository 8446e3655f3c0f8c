import picomatch from 'picomatch';
import { stringsOf } from '../files/json.ts';
import { shown } from '../files/paths.ts';
import { contexts, type Context } from './context.ts';

/** The setting `contexts`: globs of the files that run there. */
export type ContextGlobs = Readonly<Partial<Record<Context, string | readonly string[]>>>;

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };

/** Whether a bracket of a glob is not closed, so that it matches nothing but itself. */
export function hasOpenBracket(glob: string): boolean {
  const open: string[] = [];
  for (const [, mark = ''] of glob.matchAll(/\\[^]|([[{(\]})])/g)) {
    // In a class of characters nothing counts but its end.
    if (open.at(-1) === ']' && mark !== ']') continue;
    const close = closing[mark];
    if (close !== undefined) open.push(close);
    else if (mark !== '' && open.at(-1) === mark) open.pop();
  }
  return open.length > 0;
}

function isExclusion(glob: string): boolean {
  return glob.startsWith('!') && !glob.startsWith('!(');
}

/** Whether globs say what they mean, and not only what they do not. */
export function hasInclusion(globs: readonly string[]): boolean {
  return globs.some((glob) => !isExclusion(glob));
}

/** The globs of a context, taken apart into those that say what runs there and those that say what does not. */
export function globsOf(
  setting: ContextGlobs | undefined,
  context: Context,
): { included: readonly string[]; excluded: readonly string[] } {
  const globs = stringsOf(setting?.[context]).map((glob) => glob.replace(/^(!?)\.\//, '$1'));
  return {
    included: globs.filter((glob) => !isExclusion(glob)),
    excluded: globs.filter(isExclusion).map((glob) => glob.slice(1)),
  };
}

export type ContextsByGlob = (path: string) => ReadonlySet<Context> | undefined;

/** What the settings' globs say of a file; undefined where none matches. */
export function contextsByGlob(setting: ContextGlobs | undefined, cwd: string): ContextsByGlob {
  const matchers = contexts.flatMap((context) => {
    const { included, excluded } = globsOf(setting, context);
    return included.length === 0
      ? []
      : [{ context, matches: picomatch([...included], { dot: true, ignore: [...excluded] }) }];
  });
  return (path) => {
    const relative = shown(cwd, path);
    const found = matchers.filter(({ matches }) => matches(relative)).map(({ context }) => context);
    return found.length === 0 ? undefined : new Set(found);
  };
}
