import { alone } from './alone.js';
import { calls } from './calls.js';
import { ends } from './ends.js';
import { external } from './external.js';
import { mixed } from './mixed.js';
import { natives } from './natives.js';
import { reach } from './reach.js';
import { senders } from './senders.js';
import { shape } from './shape.js';
import { unpermitted } from './unpermitted.js';
import { travel } from './travel.js';

/** In the order in which they are tried: the last ones close pages and leave extensions. */
export const groups = [
  shape,
  calls,
  natives,
  reach,
  senders,
  ends,
  travel,
  alone,
  unpermitted,
  external,
  mixed,
];
