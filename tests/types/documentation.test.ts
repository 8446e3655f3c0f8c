import { describe, expect, it } from 'vitest';
import { documented, type Documented } from './declarations.ts';

/** Files that say what the compiler needs, to nobody else: no name of them is exported by the package. */
const machinery = new Set([
  'hosts',
  'kinds',
  'listeners',
  'overlay',
  'api',
  'clone',
  'json',
  'messages',
  'put-off',
]);

const fileOf = ({ name }: Documented) => /^[\w-]+/.exec(name)?.[0] ?? '';

/** What the overlays add to a package's own interfaces, and pieces that a type is put together from. */
function isPiece({ name }: Documented): boolean {
  return (
    /'\.\/(?:hosts|events|connect-info|connections)\.js'|ChromeEvents\.|(?:Untyped|Ends)\.(?:opened|accepted|unregistered)$/.test(
      name,
    ) ||
    /\.(?:events\.Event|WebExtEvent|Events\.Event)\.\w+$/.test(name) ||
    name.startsWith('plugin.PluginRule.')
  );
}

const shown = documented.filter(
  (declaration) => !machinery.has(fileOf(declaration)) && !isPiece(declaration),
);

/** Functions and events of the API, and the types of ports. */
const api = shown.filter(({ name }) =>
  /\.(?:chrome|browser|Browser|Runtime|Tabs)\.(?:runtime|tabs|Static)\.|\.(?:\w*Port|\w*MessageSender|(?:Tab|External)?ConnectInfo|PortError|\w+Event)$/.test(
    name.replace(/RegisteredPort|UnregisteredPort/, ''),
  ),
);

/** Members of ports, of events, of senders, of connectInfos. */
const members = shown.filter(
  ({ name, comment }) =>
    /^(?:port|port-members|browser-port|clone-port|sends|events|sender|connect-info)\.\w+\.\w+$/.test(name) &&
    !comment.includes('Not here:'),
);

/** What the overlays and the globals say of the calls that open a port. */
function ofConnect(file: string): string[] {
  return documented
    .filter(({ name }) => name.startsWith(`${file}.`) && /\.connect(?:Native)?$/.test(name))
    .map(({ comment }) => comment.replaceAll(/^\s+/gm, ''));
}

describe('doc comments', () => {
  it('are found', () => {
    expect(shown.length).toBeGreaterThan(150);
    expect(api.length).toBeGreaterThan(50);
    expect(members.length).toBeGreaterThan(35);
    expect(ofConnect('globals-chrome').length).toBeGreaterThan(3);
    expect(ofConnect('globals-browser').length).toBeGreaterThan(3);
  });

  it.each(shown)('say in whole sentences what $name is', ({ comment }) => {
    const prose = comment.replaceAll(/^\s*\/?\*+\/?\s?|\s*\*+\/$/gm, '').trim();
    expect(prose).toMatch(/^\S[\s\S]{10,}?[.:](?:\s|$)/);
  });

  it.each([...api, ...members])('say since when there is $name, and where it is described', ({ comment }) => {
    expect(comment).toMatch(/Since (?:Chrome|Firefox) \d/);
    expect(comment).toMatch(
      /\[(?:MDN|Chrome)\]\(https:\/\/(?:developer\.mozilla\.org|developer\.chrome\.com)\/docs\//,
    );
  });

  it.each(api.filter(({ name }) => !name.endsWith('.id')))('show how $name is used', ({ comment }) => {
    expect(comment).toMatch(/@example\n\s*\* ```ts\n/);
  });

  it.each(shown.filter(({ name, parameters }) => parameters.length > 0 && !name.includes('SendsClones')))(
    'say what the parameters of $name are',
    ({ comment, parameters }) => {
      for (const parameter of parameters) expect(comment).toContain(`@param ${parameter} `);
    },
  );

  it('are the same in the overlays as in the globals', () => {
    expect(ofConnect('chrome')).toEqual(ofConnect('globals-chrome'));
    for (const overlay of ['firefox', 'polyfill', 'wxt'])
      expect(ofConnect(overlay)).toEqual(ofConnect('globals-browser'));
  });
});
