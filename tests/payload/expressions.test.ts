import { describe, expect, it } from 'vitest';
import { problemsIn } from './judging.ts';

/** What is wrong with the message of a text under JSON: the kinds, each with the path that leads to it. */
function wrong(code: string): string[] {
  return problemsIn(code)[0]!
    .json.filter(({ kind }) => kind.dataOnly !== true)
    .map(({ kind, path }) => [kind.name, ...path].join(' '));
}

function wrongCloned(code: string): string[] {
  return problemsIn(code)[0]!.clone.map(({ kind }) => kind.name);
}

describe('variables', () => {
  it.each([
    ['const m = new Map(); postMessage(m)', ['Map']],
    ['const a = { b: { c: new Date() } }; postMessage(a)', ['Date b c']],
    ['const a = [new Date()]; postMessage(a)', ['Date […]']],
    ['const a = { b: new Date() }; postMessage(a.b)', ['Date']],
    ['const { b } = { b: new Date() }; postMessage(b)', ['Date']],
    ['const { b: { c: d } } = { b: { c: new Date() } }; postMessage(d)', ['Date']],
    ['const { b = new Date() } = x; postMessage(b)', []],
    ['let m; m = new Map(); postMessage(m)', ['Map']],
    ['let m = []; m = new Map(); postMessage(m)', ['Map']],
    ['let m = new Map(); m = []; postMessage(m)', []],
    ['let m = new Map(); if (x) m = []; postMessage(m)', []],
    ['let m = new Map(); if (x) m = new Set(); postMessage(m)', ['Map']],
    ['let m = null; if (x) m = new Set(); postMessage(m)', ['Set']],
    ['let m = new Map(); function reset() { m = []; } postMessage(m)', []],
    ['let m = []; while (x) { m = new Map(); postMessage(m); m = []; }', ['Map']],
    ['let m = []; while (x) { postMessage(m); m = new Map(); }', []],
    ['let n = new Map(); n += 1; postMessage(n)', []],
    ['let n = 1n; n++; postMessage(n)', []],
    ['var m = new Map(); var m; postMessage(m)', ['Map']],
    ['import { m } from "m"; postMessage(m)', []],
    ['postMessage(nowhere)', []],
    ['for (const el of document.querySelectorAll("a")) postMessage(el)', ['Element']],
    ['for (const key in x) postMessage(key)', []],
    ['const a = b; const b = a; postMessage(a)', []],
    ['const a = flag ? new Map() : []; postMessage(a)', []],
    ['const a = flag ? new Map() : null; postMessage(a)', ['Map']],
    ['postMessage(flag ? new Map() : [])', ['Map']],
    ['const f = () => {}; postMessage({ f })', ['function']],
    ['function f() {} postMessage({ f })', ['function']],
    ['class C {} postMessage(C)', ['function']],
    ['const Map = X; postMessage(new Map())', []],
    ['postMessage(x as Map)'.replace(' as Map', ''), []],
  ])('%s', (code, kinds) => {
    expect(wrong(code)).toEqual(kinds);
  });
});

describe('members and calls of the platform', () => {
  it.each([
    ['postMessage(document.querySelectorAll("a")[0])', ['Element']],
    ['postMessage([new Date()][0])', ['Date']],
    ['postMessage([1, new Date()][0])', []],
    ['const rows = [new Map(), new Map()]; postMessage(rows[index])', ['Map']],
    ['const rows = [new Map(), 1]; postMessage(rows[index])', []],
    ['postMessage(rows[0])', []],
    ['postMessage("abc"[0])', []],
    ['postMessage(navigator.languages[0])', []],
    ['class Task extends Promise {} postMessage(Task.all([]))', ['Promise']],
    ['class Task extends Promise { static resolve() { return 1; } } postMessage(Task.resolve(1))', []],
    ['class Task { static resolve() { return 1; } } postMessage(Task.resolve(1))', []],
    ['postMessage(AbortSignal.abort().reason)', ['DOMException']],
    ['postMessage(AbortSignal.abort("late").reason)', []],
    ['postMessage(chrome.runtime.connect().sender)', ['undefined']],
    ['chrome.runtime.onConnect.addListener((port) => postMessage(port.sender))', []],
    ['postMessage(chrome.runtime.getURL)', ['function']],
    ['postMessage(chrome.runtime.getURL("a"))', []],
    ['postMessage(chrome.runtime.id)', []],
    ['postMessage("a".repeat(65 * 2 ** 20))', ['large string']],
    ['postMessage("a".repeat(63 * 1024 * 1024))', []],
    ['postMessage("a".repeat(count))', []],
  ])('%s', (code, kinds) => {
    expect(wrong(code)).toEqual(kinds);
  });
});

describe('what happens to an object on its way', () => {
  it.each([
    ['const a = {}; a.at = new Date(); postMessage(a)', ['Date at']],
    ['const a = {}; postMessage(a); a.at = new Date();', []],
    ['const a = {}; if (x) a.at = new Date(); postMessage(a)', ['Date at']],
    ['const a = { at: new Date() }; a.at = a.at.getTime(); postMessage(a)', []],
    ['const a = { at: new Date() }; a[key] = 1; postMessage(a)', []],
    ['const a = { at: new Date() }; delete a.at; postMessage(a)', []],
    ['const a = { at: new Date() }; normalize(a); postMessage(a)', []],
    ['const a = { at: new Date() }; a.normalize(); postMessage(a)', []],
    ['const a = { at: new Date() }; const b = a; b.at = 1; postMessage(a)', []],
    ['const a = { at: new Date() }; console.log(a); postMessage(a)', ['Date at']],
    ['const a = { at: new Date() }; if (a.at) x(); postMessage(a)', ['Date at']],
    ['const a = { b: { at: new Date() } }; a.b.at = 1; postMessage(a)', []],
    ['const a = { at: new Date() }; ({ at: a.at } = x); postMessage(a)', []],
    ['const a = []; a.push(new Date()); postMessage(a)', ['Date […]']],
    ['const a = [new Date()]; a.pop(); postMessage(a)', []],
    ['const a = [new Date()]; a.length = 0; postMessage(a)', []],
    ['const a = {}; a.self = a; postMessage(a)', ['cycle']],
    ['const a = []; a.push({ a }); postMessage(a)', ['cycle']],
    ['const a = {}; postMessage(a); a.self = a;', []],
    ['const a = {}; a.self = a; a.name = "x"; postMessage(a)', ['cycle']],
    ['const a = {}; a.self = a; a.self = null; postMessage(a)', []],
    ['const a = {}; a.self = a; delete a.self; postMessage(a)', []],
    ['let a = {}; a.self = a; a = {}; postMessage(a)', []],
    ['const a = { list: [] }; a.list.push(a); a.list = []; postMessage(a)', []],
    ['const a = { b: { at: new Date() } }; const { b } = a; b.at = 1; postMessage(a)', []],
    ['const a = { b: { at: new Date() } }; const b = a.b; b.at = 1; postMessage(a)', []],
    ['const a = { b: { at: new Date() } }; fix(a.b); postMessage(a)', []],
    ['const a = { b: { at: new Date() }, at: new Date() }; fix(a.b, a.at); postMessage(a)', ['Date at']],
    ['const a = { b: { at: new Date() } }; for (const b of Object.values(a)) b.at = 1; postMessage(a)', []],
    [
      'const a = { b: { at: new Date() } }; Object.values(a).forEach((b) => { b.at = 1; }); postMessage(a)',
      [],
    ],
    ['const a = [{ at: new Date() }]; for (const b of a) b.at = 1; postMessage(a)', []],
    ['const a = [{ at: new Date() }]; for (const b of a) if (b.at) log(); postMessage(a)', ['Date […] at']],
    ['const a = [{ at: new Date() }]; a.forEach((b) => { b.at = 1; }); postMessage(a)', []],
    ['const a = [{ at: new Date() }]; a.forEach(fix); postMessage(a)', []],
    ['const a = [new Date()]; for (const b of a) log(b); postMessage(a)', ['Date […]']],
    ['const a = { done() {} }; const b = a; postMessage(b)', ['function done']],
    ['const a = new Map(); fill(a); postMessage(a)', ['Map']],
    ['const a = { done() {} }; postMessage({ ...a })', ['function done']],
    ['const a = { done() {} }; postMessage({ ...a, done: 1 })', []],
    ['postMessage({ done() {}, ...rest })', []],
    ['postMessage({ ...rest, done() {} })', ['function']],
  ])('%s', (code, kinds) => {
    expect(wrong(code)).toEqual(kinds);
  });
});

describe('functions', () => {
  it.each([
    ['function f() { return new Map(); } postMessage(f())', ['Map']],
    ['const f = () => ({ at: new Date() }); postMessage(f())', ['Date at']],
    ['async function f() {} postMessage(f())', ['Promise']],
    ['async function f() { return new Map(); } postMessage(await f())', ['Map']],
    ['async function f() { return 1; } postMessage(await f())', []],
    ['function f() { if (x) return []; return new Map(); } postMessage(f())', []],
    ['function f() { if (x) return null; return new Map(); } postMessage(f())', ['Map']],
    ['function f() { return () => 1; } postMessage(f())', ['function']],
    ['function f() { g(() => { return new Map(); }); return 1; } postMessage(f())', []],
    ['function* f() {} postMessage(f())', ['Generator']],
    ['let f = () => new Map(); f = g; postMessage(f())', []],
    ['function f() { return f(); } postMessage(f())', []],
    ['function f(m = new Map()) { postMessage(m); }', ['Map']],
    ['function f(m = []) { postMessage(m); }', []],
    ['function f(m) { postMessage(m); }', []],
    ['function f(m = new Map()) { if (m instanceof Map) m = [...m]; postMessage(m); }', []],
    ['postMessage(list.map((x) => ({ at: new Date(x) })))', ['Date']],
    ['postMessage(Array.from(list, (x) => new URL(x)))', ['URL']],
    ['postMessage(Array.from(document.images))', ['HTMLElement']],
    ['document.addEventListener("click", (event) => postMessage(event))', ['MouseEvent']],
    ['document.addEventListener("click", (event) => postMessage({ x: event.clientX }))', []],
    ['document.addEventListener("click", (event) => postMessage({ el: event.target }))', ['EventTarget']],
    ['window.addEventListener("message", (event) => postMessage(event.data))', []],
    ['port.onMessage.addListener((message) => postMessage({ message }))', []],
    ['chrome.runtime.onMessage.addListener((m, from, reply) => postMessage({ reply }))', ['function']],
    ['browser.runtime.onMessageExternal.addListener((m, from, reply) => postMessage(reply))', ['function']],
    ['chrome.runtime.onMessage.addListener((m, from) => postMessage({ m, from }))', []],
    ['port.onMessage.addListener((m, from, reply) => postMessage({ reply }))', []],
    ['socket.onMessage.addListener((m, from, reply) => postMessage({ reply }))', []],
    ['chrome.runtime.onConnect.addListener((p) => postMessage(p))', ['Port']],
    ['sidebar.onConnected.addListener((id) => postMessage(id))', []],
    ['socket.onConnect.addListener((id) => postMessage(id))', []],
    ['socket.onDisconnect.addListener((id) => postMessage(id))', []],
    ['chrome.runtime.connect().onDisconnect.addListener((p) => postMessage(p))', ['Port']],
    ['function f() { throw new Error("a"); } postMessage(f())', []],
    ['const o = { map: () => "a" }; postMessage(o.map(() => new Date()))', []],
    ['new Promise((resolve) => postMessage(resolve))', ['function']],
    ['fetch(url).then((response) => postMessage(response))', ['Response']],
    ['fetch(url).then((r) => r.json()).then((result) => postMessage(result))', []],
    ['postMessage(fetch(url).then((r) => r.json()))', ['Promise']],
    ['postMessage(await (await fetch(url)).blob())', ['Blob']],
    ['postMessage(await (await fetch(url)).json())', []],
    ['postMessage(import("./x.js"))', ['Promise']],
  ])('%s', (code, kinds) => {
    expect(wrong(code)).toEqual(kinds);
  });
});

describe('what was caught', () => {
  it.each([
    ['try {} catch (e) { postMessage(e) }', ['Error']],
    ['try {} catch (e) { postMessage({ error: e.message }) }', []],
    ['try {} catch (e) { postMessage({ error: String(e) }) }', []],
    ['try {} catch (e) { postMessage({ error: `${e}` }) }', []],
    ['try {} catch (e) { log(e); postMessage({ e }) }', ['Error']],
    ['try {} catch (e) { e = String(e); postMessage({ e }) }', []],
    ['try {} catch (e) { postMessage(e.message || e) }', []],
    ['try {} catch (e) { postMessage(e?.stack ? e.stack : e) }', []],
    ['try {} catch (e) { postMessage((e && e.message) || e) }', []],
    ['try {} catch (e) { postMessage(typeof e.message === "string" ? e.message : e) }', []],
    ['try {} catch (e) { if (e.name === "AbortError") f(); postMessage({ e }) }', ['Error']],
    ['try { throw "late"; } catch (e) { postMessage({ e }) }', []],
    ['try { throw new Error("late"); } catch (e) { postMessage({ e }) }', ['Error']],
    ['function f() { throw { code: 1 }; } try { f(); } catch (e) { postMessage({ e }) }', []],
    ['try { throw "late"; } catch (e) { if (e instanceof Error) postMessage({ e }) }', ['Error']],
    ['new Promise((resolve, reject) => reject("late")).catch((e) => postMessage({ e }))', []],
    ['new Promise((resolve, reject) => reject(new Error())).catch((e) => postMessage({ e }))', ['Error']],
    ['Promise.reject(`late`).catch((e) => postMessage({ e }))', []],
    [
      'try {} catch (e) { if (e instanceof Failure) postMessage(e.code); else postMessage({ e }) }'.replace(
        'postMessage(e.code)',
        'f()',
      ),
      [],
    ],
    ['try {} catch (e) { if (e instanceof TypeError) postMessage({ e }) }', ['Error']],
    [
      'try {} catch (e) { if (typeof e === "string") return; postMessage({ e }) }'.replace('return', 'f()'),
      [],
    ],
    ['try {} catch (e) { if (isPlain(e)) postMessage({ e }) }', []],
    ['try {} catch ({ message }) { postMessage({ message }) }', []],
    ['p.catch((e) => postMessage({ e }))', ['Error']],
    ['p.then(f, (e) => postMessage({ e }))', ['Error']],
    ['p.then((e) => postMessage({ e }))', []],
    ['register("catch", (e) => postMessage({ e }))', []],
  ])('%s', (code, kinds) => {
    expect(wrong(code)).toEqual(kinds);
  });
});

describe('classes', () => {
  it.each([
    ['class P { m() {} } postMessage(new P())', ['P']],
    ['class P { x = 1 } postMessage(new P())', []],
    ['class P { at = new Date() } postMessage(new P())', ['Date at']],
    ['class P { constructor() { this.at = new Date(); } } postMessage(new P())', ['Date at']],
    ['class P { constructor(at) { this.at = at; } } postMessage(new P())', []],
    ['class P { f = () => 1 } postMessage(new P())', ['function f']],
    ['class P { f = () => 1; constructor() { delete this.f; } } postMessage(new P())', []],
    ['class P { at = new Date(); constructor() { this.at = 1; } } postMessage(new P())', []],
    ['class P { at; constructor() { this.at = new Date(); } } postMessage(new P())', ['Date at']],
    ['class P { m() {} constructor() { return {}; } } postMessage(new P())', []],
    ['function P() { return {}; } P.prototype.m = function () {}; postMessage(new P())', []],
    ['class P { static m() {} } postMessage(new P())', []],
    ['class P { #m() {} } postMessage(new P())', []],
    ['class P { m() {} } class Q extends P {} postMessage(new Q())', ['Q']],
    ['class P extends Base {} postMessage(new P())', []],
    ['class P extends Base { m() {} } postMessage(new P())', ['P']],
    ['class P extends Map {} postMessage(new P())', ['Map']],
    ['class P { m() {} } postMessage({ ...new P() })', []],
    ['const P = class { m() {} }; postMessage(new P())', ['']],
    ['class P { toJSON() { return 1; } } postMessage(new P())', ['P']],
    ['class S { #m = new Map(); send() { postMessage(this.#m) } }', ['Map']],
    ['class S { m = new Map(); send() { postMessage({ m: this.m }) } }', ['Map']],
    ['class S { m = new Map(); reset() { this.m = []; } send() { postMessage(this.m) } }', []],
    ['class S { send() { postMessage({ send: this.send }) } }', ['function']],
    ['class S { m = new Map(); static send() { postMessage(this.m) } }', []],
    ['class S { m = new Map(); send() { f(function () { postMessage(this.m) }) } }', []],
    ['class S { o = { at: new Date() }; send() { postMessage(this.o) } }', []],
  ])('%s', (code, kinds) => {
    expect(wrong(code)).toEqual(kinds);
  });
});

describe('structured clone', () => {
  it.each([
    [
      'postMessage({ at: new Date(), map: new Map(), n: 1n, u: undefined, not: NaN, list: [, undefined] })',
      [],
    ],
    ['postMessage({ f() {} })', ['function']],
    ['postMessage(new Map([["a", () => 1]]))', ['function']],
    ['postMessage(new Set([document.body]))', ['HTMLElement']],
    ['postMessage(new Error("a", { cause: new Map([[1, document]]) }))', ['Document']],
    ['postMessage(Object.assign(new Error("a"), { code: 1 }))', ['Error']],
    ['class Failure extends Error { code = 1 } postMessage(new Failure())', ['Error']],
    ['class Failure extends Error {} postMessage(new Failure())', []],
    ['class P { m() {} } postMessage(new P())', ['P']],
    ['const a = {}; a.self = a; postMessage(a)', []],
    ['postMessage(await createImageBitmap(x))', []],
    ['postMessage(chrome.storage.local.get("a"))', ['Promise']],
    ['postMessage(chrome.runtime.connect())', ['Port']],
  ])('%s', (code, kinds) => {
    expect(wrongCloned(code)).toEqual(kinds);
  });
});

describe('what the callers of a function give it', () => {
  it.each([
    ['function send(m) { postMessage(m) } send(new Map())', ['Map']],
    ['function send(m) { postMessage({ type: "x", m }) } send({ at: new Date() }); send([1])', ['Date']],
    [
      'const send = (type, m) => postMessage({ type, m }); send("a", new Map()); send("b", 1n)',
      ['Map', 'bigint'],
    ],
    ['class P { send(m) { postMessage(m) } go() { this.send(new Map()) } }', ['Map']],
    ['class P { #send(m) { postMessage(m) } go() { this.#send(new Map()) } }', ['Map']],
    ['class P { send(m) { postMessage(m) } go() { other.send(new Map()) } }', []],
    ['class P { send(m) { postMessage(m) } } class Q { go() { this.send(new Map()) } }', []],
    ['function send(m) { if (m.ok) postMessage(m) } send(new Map())', []],
    ['function send(to, m) { if (to === "port") postMessage(m) } send("worker", new Map())', []],
    ['function send(m) { if (!m) return; postMessage(m) } send(new Map())', []],
    ['function send(m) { if (port) postMessage(m) } send(new Map())', ['Map']],
    ['function send(m) { m = encode(m); postMessage(m) } send(new Map())', []],
    ['function send(m) { delete m.done; postMessage(m) } send({ done() {} })', []],
    ['function send(m) { m.id = 1; postMessage(m) } send({ done() {} })', ['function']],
    ['function send(m) { strip(m); postMessage(m) } send({ done() {} })', []],
    ['function send(m) { postMessage(m) } send(...all)', []],
    ['function send(m) { postMessage(m); send(m) }', []],
    ['let send = (m) => postMessage(m); send(new Map())', []],
  ])('%s', (code, kinds) => {
    expect(wrong(code)).toEqual(kinds);
  });
});
