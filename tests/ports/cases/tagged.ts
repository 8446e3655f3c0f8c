import type { Cases } from './cases.ts';

/** Objects of several shapes that one property tells apart: actions, messages of a queue. */
export const tagged: Cases = {
  'actions of a reducer': `
    const SET_PORT = 'SET_PORT', SET_WORKER = 'SET_WORKER';
    const setPort = (port) => ({ type: SET_PORT, payload: port });
    const setWorker = (worker) => ({ type: SET_WORKER, payload: worker });
    const reducer = (state, action) => produce(state, (draft) => {
      const { port, worker } = draft;
      switch (action.type) {
        case SET_PORT: draft.port = action.payload; break;
        case SET_WORKER: draft.worker = action.payload; break;
        default: {
          port.postMessage(1); // port
          worker.postMessage(1);
        }
      }
    });
    store.dispatch(setPort(chrome.runtime.connect()));
    store.dispatch(setWorker(new Worker('a.js')));
  `,
  'a state made anew': `
    function reducer(state, action) {
      if (action.type === 'opened') return { ...state, port: action.value };
      if (action.type === 'working') return { ...state, worker: action.value };
      if (action.type !== 'other') return { ...state, value: action.value };
      return state;
    }
    function Panel() {
      const [state, dispatch] = useReducer(reducer, { port: null, worker: null });
      useEffect(() => {
        dispatch({ type: 'opened', value: chrome.runtime.connect() });
        dispatch({ type: 'working', value: new Worker('a.js') });
      }, []);
      state.port?.postMessage(1); // port
      state.worker?.postMessage(1);
      state.value.postMessage(1);
    }
  `,
  'a queue of different things': `
    const queue = [];
    queue.push({ kind: 'port', target: chrome.runtime.connect() }, { kind: 'worker', target: new Worker('a.js') });
    for (const each of queue) {
      if (each.kind === 'port') each.target.postMessage(1); // port
      else if (each.kind === 'worker') each.target.postMessage(1);
      else each.target.postMessage(1);
      switch (each.kind) {
        case 'worker':
          each.target.postMessage(1);
          break;
        case 'ports':
        case 'port':
          each.target.postMessage(1); // port
          break;
        default:
          each.target.postMessage(1);
      }
      if (each.kind !== 'port') continue;
      each.target.postMessage(1); // port
    }
  `,
  'a tag that another object has': `
    const made = { kind: 'port', target: chrome.runtime.connect() };
    export function one(each) { if (each.type === 'port') each.target.postMessage(1); }
    export function two(each, other) { if (other.kind === 'port') each.worker.postMessage(1); }
    export const both = { worker: new Worker('a.js'), type: 'port', target: new MessageChannel().port1 };
  `,
  'what is received': `
    chrome.runtime.onConnect.addListener((port) => dispatch({ type: 'open', port, target: port }));
    worker.addEventListener('message', ({ data }) => { if (data.type === 'open') data.port.postMessage(1); });
    worker.addEventListener('message', (event) => {
      const { data } = event;
      if (data.type === 'open') data.port.postMessage(1);
      const message = event.data;
      switch (message.type) { case 'open': message.port.postMessage(1); }
    });
    worker.onmessage = (event) => { switch (event.data.type) { case 'open': event.data.port.postMessage(1); } };
    window.onmessage = ({ data: { action } }) => { if (action.type === 'open') action.port.postMessage(1); };
    channel.port1.onmessage = handle;
    function handle({ data }) { if (data.type === 'open') data.port.postMessage(1); }
    function handleData(request) { if (request.type === 'open') request.port.postMessage(1); }
    self.addEventListener('message', (event) => handleData(event.data));
    chrome.runtime.onMessage.addListener((message) => { if (message.type === 'open') message.port.postMessage(1); });
    chrome.runtime.connect().onMessage.addListener((note) => { if (note.type === 'open') note.port.postMessage(1); });
    chrome.runtime.sendMessage(1, (reply) => { if (reply.type === 'open') reply.port.postMessage(1); });
    button.addEventListener('click', (click) => { if (click.type === 'open') click.target.postMessage(1); });
    export async function load(text, entry) {
      const parsed = JSON.parse(text);
      if (parsed.type === 'open') parsed.port.postMessage(1);
      const json = await (await fetch('a.json')).json();
      if (json.type === 'open') json.port.postMessage(1);
      const answer = await chrome.runtime.sendMessage(1);
      if (answer.type === 'open') answer.port.postMessage(1);
      fetch('b.json').then((response) => response.json()).then((given) => {
        if (given.type === 'open') given.port.postMessage(1);
      });
      if (entry.type === 'open') entry.port.postMessage(1); // port
    }
  `,
};
