import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { apiModules } from '../api/modules.ts';
import { apiRoot } from '../api/roots.ts';
import { type Domain, Flow } from '../flow/flow.ts';
import { isElement, propertyOf, selectorsOf, type Selector } from '../flow/path.ts';
import type { End } from '../flow/place.ts';
import { valueAt } from '../syntax/value-at.ts';

/** What may stand where a tab's id is looked for. */
interface Finding {
  tabId: boolean;
  other: boolean;
}

const nothing: Finding = { tabId: false, other: false };
const tabId: Finding = { tabId: true, other: false };
const other: Finding = { tabId: false, other: true };

export function isTabIdName(name: string | undefined): boolean {
  return name !== undefined && /(?:^|[a-z\d_$])tab_?id$/i.test(name) && !/^stab/i.test(name);
}

function isTabName(name: string | undefined): boolean {
  return name !== undefined && /(?:^t|[a-z\d_$]T)ab$/.test(name);
}

/** Calls of `tabs` that give tabs, to a callback or by a promise. */
const givesTabs = new Set(['query', 'get', 'getCurrent', 'create', 'duplicate', 'update', 'move', 'reload']);
/** Where the events of `tabs` hand over a tab's id: `listener.argument`. */
const idArguments: Readonly<Record<string, readonly string[]>> = {
  onReplaced: ['@0.0', '@0.1'],
  onUpdated: ['@0.0'],
  onRemoved: ['@0.0'],
  onMoved: ['@0.0'],
  onAttached: ['@0.0'],
  onDetached: ['@0.0'],
};

/** Which argument of a listener is a tab, by the event: `namespace.event`. */
const tabArguments: Readonly<Record<string, string>> = {
  'action.onClicked': '@0.0',
  'browserAction.onClicked': '@0.0',
  'pageAction.onClicked': '@0.0',
  'contextMenus.onClicked': '@0.1',
  'menus.onClicked': '@0.1',
  'commands.onCommand': '@0.1',
  'tabs.onCreated': '@0.0',
  'tabs.onUpdated': '@0.2',
};

/** A tab, or a list of tabs, that the API gives: `tabs.query().await`, the second argument of a tabs listener. */
function isTabOfApi(path: readonly Selector[]): boolean {
  const [namespace, member, how, argument] = path.map((selector) => propertyOf(selector) ?? selector);
  if (namespace === undefined || member === undefined || how === undefined) return false;
  if (how === 'addListener') return path.length === 4 && tabArguments[`${namespace}.${member}`] === argument;
  return namespace === 'tabs' && givesTabs.has(member) && (how === '()' || how.startsWith('@'));
}

/** What is read of the API, or handed over by it, that is a tab's id. */
function isIdFromApi(path: readonly Selector[]): boolean {
  const [namespace, event = '', how, argument = ''] = path.map(
    (selector) => propertyOf(selector) ?? selector,
  );
  if (path.length === 4 && namespace === 'tabs' && how === 'addListener') {
    return valueAt(idArguments, event)?.includes(argument) ?? false;
  }
  return propertyOf(path.at(-1)) === 'id' && isTabOfApi(path.slice(0, -1));
}

function nameOf(end: End): string | undefined {
  if (end.kind === 'global') return end.name;
  if (end.kind === 'module')
    return end.imported === 'default' || end.imported === '*' ? end.local : end.imported;
  return end.node?.type === 'Identifier' ? end.node.name : undefined;
}

/** `….tab.id`, `….tabs[0].id`, `….tabId`, counted from the end of the flow on. */
function isIdByNames(end: End, path: readonly Selector[]): boolean {
  const names = [nameOf(end), ...path.map((selector) => (isElement(selector) ? '[]' : propertyOf(selector)))];
  const last = names.at(-1);
  if (isTabIdName(last)) return true;
  if (last !== 'id') return false;
  const holder = names.at(-2);
  return isTabName(holder) || (holder === '[]' && /(?:^t|T)abs$/.test(names.at(-3) ?? ''));
}

function isNumberMade(end: End, path: readonly Selector[]): boolean {
  return (
    end.kind === 'global' &&
    path.length === 1 &&
    path[0] === '()' &&
    /^(?:Number|parseInt|parseFloat)$/.test(end.name)
  );
}

function annotationOf(declaration: TSESTree.Node): TSESTree.TypeNode | undefined {
  switch (declaration.type) {
    case 'Identifier':
    case 'PropertyDefinition':
      return declaration.typeAnnotation?.typeAnnotation;
    case 'TSAsExpression':
      return declaration.typeAnnotation;
    default:
      return undefined;
  }
}

function findingOfType(type: TSESTree.TypeNode | undefined): Finding | undefined {
  switch (type?.type) {
    case 'TSNumberKeyword':
      return tabId;
    case 'TSStringKeyword':
    case 'TSTypeLiteral':
      return other;
    default:
      return undefined;
  }
}

function domainOf(settings: Readonly<Record<string, unknown>>): Domain<Finding> {
  const modules = apiModules((settings['webext-ports'] as { modules?: unknown } | undefined)?.modules);
  return {
    nothing,
    exhausted: other,
    join: (one, two) => ({ tabId: one.tabId || two.tabId, other: one.other || two.other }),
    end(end) {
      const root = apiRoot(end, modules);
      const path = selectorsOf(root?.path ?? end.path);
      if (root && isIdFromApi(path)) return tabId;
      if (isIdByNames(end, path) || isNumberMade(end, path)) return tabId;
      return undefined;
    },
    declared: (declaration, path) =>
      path.head === undefined ? findingOfType(annotationOf(declaration)) : undefined,
    used: () => undefined,
  };
}

/** What an expression is by where it comes from: a tab's id, surely or possibly something else, or nobody knows. */
export function originOf(
  context: { sourceCode: Readonly<TSESLint.SourceCode>; settings: object },
  expression: TSESTree.Node,
): 'tabId' | 'other' | 'unknown' {
  const flow = new Flow(context.sourceCode, domainOf(context.settings as Readonly<Record<string, unknown>>));
  const found = flow.ask(expression);
  if (found.other) return 'other';
  return found.tabId ? 'tabId' : 'unknown';
}
