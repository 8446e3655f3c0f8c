/** Which exports of which modules are the extension API. */
export type ApiModules = Readonly<Record<string, readonly string[]>>;

const wholeModule = ['default', '*'];

/** Modules that export the API object, known without a setting. `#imports` is where WXT collects its own. */
export const wellKnownModules: ApiModules = {
  'webextension-polyfill': [...wholeModule, 'browser'],
  extensionizer: wholeModule,
  'wxt/browser': ['browser', 'default'],
  '@wxt-dev/browser': ['browser', 'default'],
  '#imports': ['browser'],
};

/** The well-known modules together with those of a project's settings, which name exports or, as `*`, the module itself. */
export function apiModules(setting: unknown): ApiModules {
  if (typeof setting !== 'object' || setting === null) return wellKnownModules;
  const modules: Record<string, readonly string[]> = { ...wellKnownModules };
  for (const [source, names] of Object.entries(setting)) {
    const exported = (Array.isArray(names) ? names : [names]).filter((name) => typeof name === 'string');
    modules[source] = [...(modules[source] ?? []), ...exported];
  }
  return modules;
}
