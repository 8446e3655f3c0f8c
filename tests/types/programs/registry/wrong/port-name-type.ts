// A misspelt name, as a value.
import 'webext-ports/globals';
import '../protocols.js';
import type { PortName } from 'webext-ports';

// @ts-expect-error -- Did you mean '"feed"'?
export const name: PortName = 'fed';
