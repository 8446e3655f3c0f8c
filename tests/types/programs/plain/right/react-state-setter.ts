// A state setter given as the listener.
import 'webext-ports/globals';

declare function useState<S>(initial: S): [S, (next: S | ((last: S) => S)) => void];

const [last, setLast] = useState<unknown>(null);
const [lines, setLines] = useState<string[]>([]);
const port = chrome.runtime.connect({ name: 'log' });
port.onMessage.addListener(setLast);
port.onMessage.addListener((line: string) => setLines((before) => [...before, line]));
console.log(last, lines);
