import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageServer } from './editor/language-server.ts';
import { languageService } from './editor/language-service.ts';
import { lineOf, type Editor } from './editor/sample.ts';

const editors = { 'TypeScript 6': languageService, 'TypeScript 7': languageServer };

describe.each(Object.entries(editors))('in an editor with %s', (_name, start) => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await start();
  }, 120_000);
  afterAll(() => editor.close());

  it('completes the registered names that the call can reach', async () => {
    expect((await editor.completions('names')).sort()).toEqual(['feed', 'log']);
    expect((await editor.completions('tabNames')).sort()).toEqual(['feed', 'highlight', 'log']);
  });

  it('completes the keys of a connectInfo', async () => {
    expect(await editor.completions('keys')).toEqual(expect.arrayContaining(['name', 'includeTlsChannelId']));
  });

  it('completes what a message may say, and what an incoming one has', async () => {
    expect((await editor.completions('types')).sort()).toEqual(['subscribe', 'unsubscribe']);
    expect(await editor.completions('fields')).toEqual(['title']);
  });

  it('completes the members of an opened port, without a sender', async () => {
    const members = ['disconnect', 'name', 'onDisconnect', 'onMessage', 'postMessage'];
    expect((await editor.completions('members')).sort()).toEqual(members);
  });

  it('completes the names that onConnect may bring', async () => {
    const names = await editor.completions('accepted');
    expect(names).toEqual(expect.arrayContaining(['feed', 'highlight', 'log']));
    expect(names).toHaveLength(3);
  });

  it.each(['feed', 'connect', 'message', 'plain', 'postMessage', 'port'])(
    'shows on hover over %s what a person can read',
    async (mark) => {
      const shown = await editor.hover(mark);
      expect(shown.length).toBeGreaterThan(10);
      // No wall of conditional or mapped types, and none of the helpers behind the declarations.
      expect(shown).not.toMatch(/ extends [^=]*\?|infer |\[K in |never\]/);
      expect(shown).not.toMatch(/\b(?:Json|Clone|Boxed|NotLeaf|RuntimeNamed)\w*</);
      expect(shown.split('\n').length).toBeLessThan(60);
    },
  );

  it('names the port and its messages on hover', async () => {
    const feed = await editor.hover('feed');
    expect(feed).toContain('OpenedPort<');
    expect(feed).toContain('title: string');
    expect(await editor.hover('message')).toContain('title: string');
    expect(await editor.hover('connect')).toMatch(/connect</);
  });

  it('says what to do, in the line that is wrong', async () => {
    const errors = await editor.errors();
    const textAt = (piece: string) =>
      errors
        .filter(({ line }) => line === lineOf(piece))
        .map(({ text }) => text)
        .join('\n');
    expect(textAt('new Date()')).toContain('date.toISOString()');
    expect(textAt("{ name: 'highlight' }")).toContain("use tabs.connect(tabId, { name: 'highlight' })");
    expect(textAt("name: 'fed'")).toContain('Did you mean');
  });

  it('says once that there may be no port', async () => {
    const errors = await editor.errors();
    const there = errors.filter(({ line }) => line === lineOf('none.disconnect'));
    expect(there.map(({ text }) => text)).toEqual(["'none' is possibly 'undefined'."]);
  });
});
