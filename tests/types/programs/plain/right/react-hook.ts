// A React hook that holds a port.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

declare function useEffect(effect: () => void | (() => void), deps?: readonly unknown[]): void;
declare function useRef<T>(initial: T): { current: T };
declare function useState<S>(initial: S | (() => S)): [S, (next: S | ((last: S) => S)) => void];
declare function useCallback<T extends (...args: any[]) => any>(callback: T, deps: readonly unknown[]): T;

interface Item {
  id: string;
  title: string;
}
type FromBackground = { type: 'items'; items: Item[] } | { type: 'status'; online: boolean };

export function usePort(name: string) {
  const portRef = useRef<Port | null>(null);
  const [items, setItems] = useState<Item[]>([]);
  const [online, setOnline] = useState(false);
  useEffect(() => {
    const port = chrome.runtime.connect({ name });
    portRef.current = port;
    const onMessage = (message: FromBackground) => {
      switch (message.type) {
        case 'items':
          return setItems(message.items);
        case 'status':
          setOnline(message.online);
      }
    };
    port.onMessage.addListener(onMessage);
    port.onDisconnect.addListener(() => (portRef.current = null));
    return () => {
      port.onMessage.removeListener(onMessage);
      port.disconnect();
    };
  }, [name]);
  const send = useCallback((message: Record<string, unknown>) => portRef.current?.postMessage(message), []);
  return { items, online, send };
}
