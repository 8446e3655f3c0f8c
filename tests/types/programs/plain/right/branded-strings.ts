// Branded strings and numbers.
import 'webext-ports/globals';

type UserId = string & { readonly __brand: 'UserId' };
declare const brand: unique symbol;
type Cents = number & { readonly [brand]: 'Cents' };
declare const user: UserId;
declare const price: Cents;
const port = chrome.runtime.connect();
port.postMessage(user);
port.postMessage({ user, price });
