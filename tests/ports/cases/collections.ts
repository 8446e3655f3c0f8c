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
  'flattened, grouped, gathered': `
    const lists = { a: [chrome.runtime.connect()], b: [] }, ports = {}, workers = {};
    ports[1] = chrome.runtime.connect();
    workers[1] = [new Worker('a.js')];
    Object.values(lists).flat().forEach((p) => p.postMessage(1)); // port
    Object.values(lists).flatMap((list) => list)[0].postMessage(1); // port
    [].concat(...Object.values(lists)).forEach((p) => p.postMessage(1)); // port
    Object.values(workers).flat().forEach((w) => w.postMessage(1));
    [].concat(...Object.values(workers)).forEach((w) => w.postMessage(1));
    Object.groupBy(Object.values(ports), (p) => p.name).a[0].postMessage(1); // port
    Map.groupBy(Object.values(ports), (p) => p.name).get('a')[0].postMessage(1); // port
    Map.groupBy(workers[1], (w) => w.id).get('a')[0].postMessage(1);
    const byName = Object.values(ports).reduce((all, p) => ({ ...all, [p.name]: p }), {});
    byName.x.postMessage(1); // port
    const mixed = { worker: new Worker('a.js'), [id]: chrome.runtime.connect() };
    mixed.worker.postMessage(1);
    mixed.other.postMessage(1); // port
    const entries = new Map([[1, { port: chrome.runtime.connect(), worker: new Worker('a.js') }]]);
    for (const [, { port, worker }] of entries) {
      port.postMessage(1); // port
      worker.postMessage(1);
    }
    Array.from(entries, ([, { port }]) => port).forEach((p) => p.postMessage(1)); // port
    Object.entries(ports).forEach(([id, p]) => { p.postMessage(1); id.postMessage(1); }); // port
    Object.entries(ports).find(([id]) => id)[1].postMessage(1); // port
    const weak = new WeakMap(), reference = new WeakRef(chrome.runtime.connect());
    weak.set(document, chrome.runtime.connect());
    weak.get(document)?.postMessage(1); // port
    reference.deref()?.postMessage(1); // port
    new WeakRef(new Worker('a.js')).deref()?.postMessage(1);
  `,
  'shown to be in a collection': `
    const ports = new Set(), list = [], workers = new Set([new Worker('a.js')]), byPort = new Map();
    chrome.runtime.onConnect.addListener((p) => { ports.add(p); list.push(p); byPort.set(p, new Worker('a.js')); });
    export function one(p) { if (ports.has(p)) p.postMessage(1); } // port
    export function two(p) { if (!list.includes(p)) return; p.postMessage(1); } // port
    export function three(p) { list.includes(p) && p.postMessage(1); } // port
    export function not(p) { if (!ports.has(p)) p.postMessage(1); }
    export function after(p) { if (ports.has(p)) return; p.postMessage(1); }
    export function other(p, q) { if (ports.has(q)) p.postMessage(1); }
    export function worker(w) { if (workers.has(w)) w.postMessage(1); }
    export function perhaps(w) { if (ports.has(w) || w.ready) w.postMessage(1); }
    export function value(w) { if (byPort.has(w)) byPort.get(w).postMessage(1); }
  `,
  'filled by a function that it is handed to': `
    const ports = [];
    function keep(list, p) { list.push(p); }
    chrome.runtime.onConnect.addListener((p) => keep(ports, p));
    ports[0].postMessage(1); // port
  `,
};
