import { describe, expect, it } from 'vitest';
import { askPorts, linesWithPorts, markedLines } from './marked-code.ts';

const cases: Record<string, string> = {
  'a port that comes from elsewhere': `
    declare function find(): chrome.runtime.Port | undefined;
    find()?.postMessage(1); // port
    declare const all: Map<number, { to: chrome.runtime.Port }>;
    for (const { to } of all.values()) to.postMessage(1); // port
  `,
  'unions, intersections, generics, aliases and subclasses': `
    type Mine = chrome.runtime.Port & { tab: number };
    interface Extended extends chrome.runtime.Port { extra: string }
    declare const mine: Mine, extended: Extended, either: chrome.runtime.Port | MessagePort;
    mine.postMessage(1); // port
    extended.postMessage(1); // port
    either.postMessage(1);
    function generic<P extends chrome.runtime.Port>(p: P) { p.postMessage(1); } // port
    declare const partial: Partial<chrome.runtime.Port>;
    partial.postMessage?.(1); // port
    declare const of: typeof mine;
    of.postMessage(1); // port
    declare const result: ReturnType<typeof chrome.runtime.connect>;
    result.postMessage(1); // port
  `,
  modules: `
    import browser, { type Runtime } from 'webextension-polyfill';
    import type { Browser } from '@wxt-dev/browser';
    declare const a: Runtime.Port, b: Browser.runtime.Port;
    a.postMessage(1); // port
    b.postMessage(1); // port
    browser.runtime.connect().postMessage(1); // port
  `,
  narrowing: `
    declare const some: chrome.runtime.Port | Worker;
    if (some instanceof Worker) some.postMessage(1);
    else some.postMessage(1); // port
  `,
  'what is declared as something else': `
    declare const worker: Worker, channel: MessagePort, frame: HTMLIFrameElement;
    worker.postMessage(1); channel.postMessage(1); frame.contentWindow?.postMessage(1, '*');
    class Wrapper { onMessage = { addListener() {} }; postMessage(m: unknown) {} }
    const wrapper = new Wrapper();
    wrapper.onMessage.addListener();
    wrapper.postMessage(1);
    interface Port { postMessage(m: unknown): void }
    declare const own: Port;
    own.postMessage(1);
  `,
  'any, where syntax decides': `
    let port: any;
    port = chrome.runtime.connect();
    port.postMessage(1); // port
    declare const other: any;
    other.postMessage(1);
  `,
};

describe('with type information', () => {
  for (const [name, code] of Object.entries(cases)) {
    it(name, () => {
      expect(linesWithPorts(code, 'typed')).toEqual(markedLines(code));
    });
  }

  it('the types of Firefox', () => {
    const code = `
      declare const all: Map<number, { to: browser.runtime.Port }>;
      for (const { to } of all.values()) to.postMessage(1); // port
    `;
    expect(linesWithPorts(code, 'typed-firefox')).toEqual(markedLines(code));
  });

  it('knows the ends of the types of this package', () => {
    const code = `
      import type { AcceptedPort, NativePort, Port } from '../../../../types/index.js';
      declare const accepted: AcceptedPort, native: NativePort, port: Port;
      accepted.postMessage(1);
      native.postMessage(1);
      port.postMessage(1);
    `;
    const ends = askPorts(code, 'typed', (ports) => ports.calls('postMessage').map((call) => call.port.end));
    expect(ends).toEqual(['accepted', 'native', 'unknown']);
  });
});
