import { describe, expect, it } from 'vitest';
import { askPorts } from './marked-code.ts';

describe('what the engine says of a port', () => {
  it('knows the end and the API object that it came from', () => {
    const code = `
      const a = chrome.runtime.connect();
      const b = browser.tabs.connect(1);
      const c = chrome.runtime.connectNative('x');
      a.postMessage(1); b.postMessage(1); c.postMessage(1);
      chrome.runtime.onConnect.addListener((d) => { d.postMessage(1); });
    `;
    const facts = askPorts(code, 'js', (ports) =>
      ports.calls('postMessage').map(({ port }) => [port.end, port.family]),
    );
    expect(facts).toEqual([
      ['opened', 'chrome'],
      ['opened', 'browser'],
      ['native', 'chrome'],
      ['accepted', 'chrome'],
    ]);
  });

  it('finds uses of a member in every form', () => {
    const code = `
      const port = browser.runtime.connect();
      log(port.error);
      port.error = null;
      const { error } = port;
      if ('error' in port) log(other.error);
      port.onDisconnect.addListener(({ error: reason }) => log(reason));
    `;
    const uses = askPorts(code, 'js', (ports) =>
      ports.uses('error').map((use) => [use.node.loc.start.line, use.how]),
    );
    expect(uses).toEqual([
      [3, 'read'],
      [4, 'write'],
      [5, 'destructured'],
      [6, 'in'],
      [7, 'destructured'],
    ]);
  });

  it('finds listeners with their functions', () => {
    const code = `
      function onGone(p) {}
      const port = chrome.runtime.connect();
      port.onDisconnect.addListener(onGone);
      port.onMessage.addListener((message, same) => {});
      chrome.runtime.onMessage.addListener(() => {});
    `;
    const found = askPorts(code, 'js', (ports) => ({
      disconnect: ports.listeners('onDisconnect').map(({ functions }) => functions[0]?.loc.start.line),
      message: ports.listeners('onMessage').map(({ node }) => node.loc.start.line),
    }));
    expect(found).toEqual({ disconnect: [2], message: [5] });
  });

  it('finds the connections, through aliases of the API', () => {
    const code = `
      const { runtime } = globalThis.browser ?? chrome;
      const { connect } = chrome.runtime;
      runtime.connectNative('x');
      connect({ name: 'a' });
      runtime.onConnectExternal.addListener(accept);
      own.runtime.connect();
      function accept(port) {}
    `;
    const found = askPorts(code, 'js', (ports) => ({
      connects: ports.connects().map(({ method, family }) => [method, family]),
      listeners: ports.connectListeners().map(({ event, functions }) => [event, functions.length]),
    }));
    expect(found).toEqual({
      connects: [
        ['runtime.connect', 'chrome'],
        ['runtime.connectNative', 'browser'],
      ],
      listeners: [['onConnectExternal', 1]],
    });
  });
});
