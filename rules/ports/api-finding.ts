import { apiValue } from '../api/index.ts';
import type { ApiRoot } from '../api/roots.ts';
import type { Path, Selector } from '../flow/path.ts';
import { readFromApi } from './arising.ts';
import { type Finding, isApi, isOther } from './finding.ts';

/** Whether a path by names ends in what a call gives, or hands to a callback: the paths that give ports are all known. */
function isResult(path: Path): boolean {
  let last: Selector | undefined;
  for (let rest = path; rest.head !== undefined; rest = rest.tail) {
    last = rest.head;
    if (last === '*') return false;
  }
  return last === '()' || last?.startsWith('@') === true;
}

/** What a path read from the API object gives: a port, something of the API, or what is surely neither. */
export function findingFromApi(root: ApiRoot): Finding | undefined {
  const api = apiValue(root);
  return readFromApi(root) ?? (api ? isApi(api) : isResult(root.path) ? isOther(root.node) : undefined);
}
