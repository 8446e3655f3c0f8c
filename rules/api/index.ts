import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { type Domain, Flow } from '../flow/flow.ts';
import { propertyOf, selectorsOf } from '../flow/path.ts';
import { perFile } from '../syntax/per-file.ts';
import type { ApiValue } from './api-value.ts';
import { directApi } from './direct.ts';
import { apiModules } from './modules.ts';
import { apiRoot, type ApiRoot } from './roots.ts';

export type * from './api-value.ts';

/** Answers what an expression is of the extension API. */
export interface Api {
  /** `{ path: ['runtime', 'lastError'] }` for `chrome.runtime.lastError`, through any aliases; undefined where not of the API or unknown. */
  valueOf(node: TSESTree.Node): ApiValue | undefined;
}

interface Finding {
  api: ApiValue | undefined;
  /** Something that is not of the API may stand here too. */
  other: boolean;
}

const nothing: Finding = { api: undefined, other: false };
const other: Finding = { api: undefined, other: true };

/** The members that are read from the API object; undefined where calls or elements are among them. */
export function apiValue(root: ApiRoot): ApiValue | undefined {
  const path: string[] = [];
  for (const selector of selectorsOf(root.path)) {
    // import(…) of a module and what is awaited without being a promise.
    if (selector === 'await') continue;
    const name = propertyOf(selector);
    if (name === undefined) return undefined;
    path.push(name);
  }
  return { family: root.family, path, root: root.node };
}

export function sameApi(one: ApiValue, other: ApiValue): boolean {
  return one.path.join('.') === other.path.join('.');
}

function join(one: Finding, other: Finding): Finding {
  if (one === other || other === nothing) return one;
  if (one === nothing) return other;
  const differs = one.api && other.api && !sameApi(one.api, other.api);
  return { api: one.api ?? other.api, other: one.other || other.other || differs === true };
}

function domainOf(settings: Readonly<Record<string, unknown>>): Domain<Finding> {
  const own = settings['webext-ports'] as { modules?: unknown } | undefined;
  const modules = apiModules(own?.modules);
  return {
    nothing,
    exhausted: other,
    join,
    end(end) {
      if (end.kind === 'made') return other;
      const root = apiRoot(end, modules);
      const api = root && apiValue(root);
      return api ? { api, other: false } : undefined;
    },
    declared: () => undefined,
    used: () => undefined,
  };
}

const flows = perFile(() => new Map<unknown, Flow<Finding>>());

/** The extension API in one file. */
export function apiOf(context: { sourceCode: Readonly<TSESLint.SourceCode>; settings: object }): Api {
  const settings = context.settings as Readonly<Record<string, unknown>>;
  const known = flows(context.sourceCode);
  const key = settings['webext-ports'];
  let flow = known.get(key);
  if (!flow) known.set(key, (flow = new Flow(context.sourceCode, domainOf(settings))));
  const asked = flow;
  return {
    valueOf(node) {
      const direct = directApi(context.sourceCode, node);
      if (direct) return direct;
      const finding = asked.ask(node);
      return finding.other ? undefined : finding.api;
    },
  };
}
