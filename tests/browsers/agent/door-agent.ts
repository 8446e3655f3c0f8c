/** For an extension that takes every connection from outside, and asks for no orders. */
import { api } from './api.ts';

api.runtime.onConnectExternal?.addListener(() => {
  // The port stays open as long as nobody closes it.
});
