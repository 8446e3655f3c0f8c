import type { Cases } from './cases.ts';

/** Boxes of libraries: stores, subjects, signals, references. */
export const stores: Cases = {
  'stores of Svelte': `
    import { derived, get, readable, writable } from 'svelte/store';
    const port = writable(null), fixed = readable(chrome.runtime.connect()), worker = writable(new Worker('a.js'));
    const later = writable(), working = writable();
    port.set(chrome.runtime.connect());
    later.update(() => chrome.runtime.connect());
    working.update((old) => old ?? new Worker('a.js'));
    port.subscribe((p) => p.postMessage(1)); // port
    get(port).postMessage(1); // port
    get(fixed).postMessage(1); // port
    get(worker).postMessage(1);
    get(later).postMessage(1); // port
    get(working).postMessage(1);
    get(derived(port, ($p) => ({ open: $p }))).open.postMessage(1); // port
    $port.postMessage(1); // port
    $worker.postMessage(1);
    $missing.postMessage(1);
    worker.subscribe((w) => w.postMessage(1));
  `,
  'references of Vue': `
    const port = ref(null), shallow = shallowRef(), work = ref(null);
    const state = reactive({ port: null, worker: null });
    port.value = chrome.runtime.connect();
    shallow.value = chrome.runtime.connect();
    work.value = new Worker('a.js');
    state.port = chrome.runtime.connect();
    state.worker = new Worker('a.js');
    port.value.postMessage(1); // port
    unref(shallow).postMessage(1); // port
    toValue(work).postMessage(1);
    state.port.postMessage(1); // port
    state.worker.postMessage(1);
    toRefs(state).port.value.postMessage(1); // port
    readonly(state).port.postMessage(1); // port
    toRaw(state).worker.postMessage(1);
    computed(() => state.port).value.postMessage(1); // port
    computed(() => state.worker).value.postMessage(1);
    watch(port, (p, old) => { p.postMessage(1); }); // port
    watch(() => state.port, (p) => p.postMessage(1)); // port
    watch(work, (w) => w.postMessage(1));
    markRaw(chrome.runtime.connect()).postMessage(1); // port
    markRaw(new Worker('a.js')).postMessage(1);
  `,
  'components and stores with options': `
    export default {
      props: ['given'],
      data() { return { port: null, worker: null, early: chrome.runtime.connect() }; },
      created() { this.port = chrome.runtime.connect(); this.worker = new Worker('a.js'); },
      computed: {
        current() { return this.port; },
        both: { get() { return this.port; }, set(value) { this.worker = value; } },
        working() { return this.worker; },
      },
      methods: {
        send(m) {
          this.port.postMessage(m); // port
          this.current.postMessage(m); // port
          this.both.postMessage(m); // port
          this.early.postMessage(m); // port
        },
        run(m) { this.worker.postMessage(m); this.working.postMessage(m); this.current().postMessage(m); },
        open() { return this.given; },
      },
    };
    const usePorts = defineStore('ports', {
      state: () => ({ channel: null, thread: null }),
      getters: { open: (state) => state.channel, own() { return this.thread; } },
      actions: {
        start() { this.channel = chrome.runtime.connect(); this.thread = new Worker('a.js'); },
        send(m) {
          this.channel.postMessage(m); // port
          this.open.postMessage(m); // port
        },
        run(m) { this.thread.postMessage(m); this.own.postMessage(m); },
      },
    });
    usePorts().channel.postMessage(1); // port
    usePorts().thread.postMessage(1);
  `,
  'subjects of RxJS': `
    const subject = new Subject(), state = new BehaviorSubject(null), replay = new ReplaySubject(1);
    subject.next(chrome.runtime.connect());
    state.next(chrome.runtime.connect());
    replay.next(new Worker('a.js'));
    subject.subscribe((p) => p.postMessage(1)); // port
    subject.subscribe({ next: (p) => p.postMessage(1), error: (e) => e.postMessage(1) }); // port
    state.value.postMessage(1); // port
    state.getValue().postMessage(1); // port
    replay.subscribe((w) => w.postMessage(1));
    replay.subscribe({ next(w) { w.postMessage(1); } });
    subject.asObservable().subscribe((p) => p.postMessage(1)); // port
    subject.pipe(filter(Boolean), map((p) => ({ open: p }))).subscribe(({ open }) => open.postMessage(1)); // port
    subject.pipe(tap((p) => p.postMessage(1)), take(1)).subscribe(); // port
    subject.pipe(map(() => new Worker('a.js')), tap((w) => w.postMessage(1))).subscribe((w) => w.postMessage(1));
    subject.pipe(switchMap(() => state)).subscribe((p) => p.postMessage(1)); // port
    subject.pipe(unknown()).subscribe((p) => p.postMessage(1));
    firstValueFrom(subject).then((p) => p.postMessage(1)); // port
    (await firstValueFrom(replay)).postMessage(1);
    new BehaviorSubject(chrome.runtime.connect()).value.postMessage(1); // port
    of(chrome.runtime.connect()).subscribe((p) => p.postMessage(1)); // port
    const events = new Observable((subscriber) => { subscriber.next(chrome.runtime.connect()); });
    events.subscribe((p) => p.postMessage(1)); // port
    const pattern = fromEventPattern((handler) => chrome.runtime.onConnect.addListener(handler));
    pattern.subscribe((p) => p.postMessage(1)); // port
  `,
  'stores that are read by selectors': `
    const useStore = create((set, get) => ({
      channel: null,
      thread: null,
      open: () => set({ channel: chrome.runtime.connect(), thread: new Worker('a.js') }),
      send: (m) => get().channel.postMessage(m), // port
      run: (m) => get().thread.postMessage(m),
    }));
    function View() {
      useStore((state) => state.channel).postMessage(1); // port
      useStore((state) => state.thread).postMessage(1);
      const { channel, thread } = useStore(useShallow(({ channel, thread }) => ({ channel, thread })));
      useStore.getState().channel.postMessage(1); // port
      useStore.getState().thread.postMessage(1);
    }
    const [opened, setOpened] = createSignal(null), [working] = createSignal(new Worker('a.js'));
    setOpened(chrome.runtime.connect());
    opened().postMessage(1); // port
    working().postMessage(1);
    setOpened.postMessage(1);
  `,
  signals: `
    const port = signal(null), worker = signal(new Worker('a.js')), atom = makeAtom();
    port.set(chrome.runtime.connect());
    atom.set(chrome.runtime.connect());
    port().postMessage(1); // port
    worker().postMessage(1);
    atom.get().postMessage(1); // port
    signal(chrome.runtime.connect())().postMessage(1); // port
  `,
  'a box that holds different things': `
    const box = new BehaviorSubject(null), made = writable(new Worker('a.js'));
    box.next(chrome.runtime.connect());
    box.next(new MessageChannel().port1);
    box.value.postMessage(1);
    made.set(chrome.runtime.connect());
    get(made).postMessage(1);
    class Subject { next(p) {} subscribe(fn) { fn(new Worker('a.js')); } }
    const own = new Subject();
    own.next(1);
    own.subscribe((w) => w.postMessage(1));
  `,
};
