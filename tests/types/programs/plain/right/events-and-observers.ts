// Observables and emitters fed by a port.
import 'webext-ports/globals';
import type { Port } from 'webext-ports';

interface Observer<T> {
  next(value: T): void;
  error(reason: unknown): void;
  complete(): void;
}
declare class Observable<T> {
  constructor(subscribe: (observer: Observer<T>) => () => void);
  subscribe(next: (value: T) => void): { unsubscribe(): void };
}
declare class Subject<T> extends Observable<T> implements Observer<T> {
  constructor();
  next(value: T): void;
  error(reason: unknown): void;
  complete(): void;
}
const subject = new Subject<{ id: number }>();
export const fromPort = <T>(port: Port) =>
  new Observable<T>((observer) => {
    const next = (value: T) => observer.next(value);
    port.onMessage.addListener(next);
    port.onDisconnect.addListener(() => observer.complete());
    return () => port.onMessage.removeListener(next);
  });
const port = chrome.runtime.connect();
port.onMessage.addListener(subject.next.bind(subject));
port.onMessage.addListener((value: { id: number }) => subject.next(value));
const subscription = fromPort<string>(port).subscribe(console.log);
port.onDisconnect.addListener(() => subscription.unsubscribe());
port.onDisconnect.addListener(subscription.unsubscribe);
