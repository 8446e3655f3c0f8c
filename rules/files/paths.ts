/** Paths with forward slashes on every system, so that `node:path` is not needed where there is no Node. */

export function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}

/** Takes `.`, `..` and doubled slashes out of an absolute path. */
export function normalize(path: string): string {
  const slashed = withSlashes(path);
  const root = /^(?:[A-Za-z]:)?\//.exec(slashed)?.[0] ?? '';
  const parts: string[] = [];
  for (const part of slashed.slice(root.length).split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '..' || root === '') parts.push(part);
  }
  return root + parts.join('/');
}

export function join(directory: string, path: string): string {
  const slashed = withSlashes(path);
  return normalize(isAbsolute(slashed) ? slashed : `${directory}/${slashed}`);
}

export function directoryOf(path: string): string {
  const at = path.lastIndexOf('/');
  return at <= 0 ? '/' : path.slice(0, at);
}

export function isInside(directory: string, path: string): boolean {
  return path === directory || path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}

/** A path as a user would name it: relative to the working directory where it lies inside it. */
export function shown(directory: string, path: string): string {
  return isInside(directory, path) && path !== directory
    ? path.slice(directory.length).replace(/^\//, '')
    : path;
}
