import type { Cases } from './cases.ts';

/** Arrays, Maps, Sets, objects keyed by id. */
export const collections: Cases = {
  'a Map': `
    const ports = new Map();
    chrome.runtime.onConnect.addListener((p) => { ports.set(p.sender.tab.id, p); });
    ports.get(1).postMessage(1); // port
    for (const p of ports.values()) p.postMessage(1); // port
    for (const [id, p] of ports) { p.postMessage(id); id.postMessage(1); } // port
    for (const [, p] of ports.entries()) p.postMessage(1); // port
    ports.forEach((p, id) => p.postMessage(id)); // port
    [...ports.values()].map((p) => p.postMessage(1)); // port
    Array.from(ports.values()).filter((p) => p.name).forEach((p) => p.postMessage(1)); // port
    [...ports].forEach(([, p]) => p.postMessage(1)); // port
  `,
  'a Set and an array': `
    const set = new Set(), list = [];
    chrome.runtime.onConnect.addListener((p) => { set.add(p); list.push(p); });
    for (const p of set) p.postMessage(1); // port
    list[0].postMessage(1); // port
    list.at(-1).postMessage(1); // port
    list.find((p) => p.name === 'x').postMessage(1); // port
    list.forEach(send);
    function send(p) { p.postMessage(1); } // port
    const [first] = list;
    first.postMessage(1); // port
    list.pop().postMessage(1); // port
    for (let i = 0; i < list.length; i++) list[i].postMessage(1); // port
  `,
  'an object keyed by id': `
    const ports = {};
    chrome.runtime.onConnect.addListener((p) => { ports[p.name] = p; });
    ports.popup.postMessage(1); // port
    ports[3].postMessage(1); // port
    for (const id in ports) ports[id].postMessage(1); // port
    Object.values(ports).forEach((p) => p.postMessage(1)); // port
    for (const [id, p] of Object.entries(ports)) p.postMessage(id); // port
    Object.keys(ports).forEach((id) => ports[id].postMessage(1)); // port
  `,
  'nested collections': `
    const byTab = new Map();
    function add(tab, p) {
      let list = byTab.get(tab);
      if (!list) byTab.set(tab, (list = []));
      list.push(p);
    }
    chrome.runtime.onConnect.addListener((p) => add(1, p));
    for (const list of byTab.values()) for (const p of list) p.postMessage(1); // port
    byTab.get(1).forEach((p) => p.postMessage(1)); // port
    const table = {};
    table.a = { b: {} };
    table.a.b[1] = chrome.runtime.connect();
    table.a.b[2].postMessage(1); // port
    const entries = [];
    entries.push({ id: 1, port: chrome.runtime.connect() });
    entries.find((entry) => entry.id === 1).port.postMessage(1); // port
    for (const { port } of entries) port.postMessage(1); // port
  `,
  'a collection in a field': `
    class Hub {
      constructor() { this.ports = new Set(); this.byId = {}; }
      accept(p) { this.ports.add(p); this.byId[p.name] = p; const { ports } = this; ports.add(p); }
      all(m) { this.ports.forEach((p) => p.postMessage(m)); } // port
      one(id, m) { this.byId[id]?.postMessage(m); } // port
    }
    const hub = new Hub();
    chrome.runtime.onConnect.addListener((p) => hub.accept(p));
    hub.byId.x.postMessage(1); // port
  `,
  'filled where it is made': `
    const list = [chrome.runtime.connect(), chrome.tabs.connect(1)];
    const map = new Map([[1, chrome.runtime.connect()]]);
    const set = new Set([chrome.runtime.connect()]);
    list.forEach((p) => p.postMessage(1)); // port
    map.get(1).postMessage(1); // port
    set.forEach((p) => p.postMessage(1)); // port
    const made = [1, 2].map((id) => chrome.tabs.connect(id));
    made[0].postMessage(1); // port
    list.concat(made).slice(1).forEach((p) => p.postMessage(1)); // port
    const pairs = Object.fromEntries([['a', chrome.runtime.connect()]]);
    pairs.a.postMessage(1); // port
  `,
  'filled by a function that it is handed to': `
    const ports = [];
    function keep(list, p) { list.push(p); }
    chrome.runtime.onConnect.addListener((p) => keep(ports, p));
    ports[0].postMessage(1); // port
  `,
};
