import { alone } from './alone.js';
import { calls } from './calls.js';
import { doors } from './doors.js';
import { ends } from './ends.js';
import { external } from './external.js';
import { hosts } from './hosts.js';
import { late } from './late.js';
import { manifest2 } from './manifest2.js';
import { mistakes } from './mistakes.js';
import { mixed } from './mixed.js';
import { natives } from './natives.js';
import { reach } from './reach.js';
import { reasons } from './reasons.js';
import { senders } from './senders.js';
import { rest } from './rest.js';
import { shape } from './shape.js';
import { unpermitted } from './unpermitted.js';
import { travel } from './travel.js';

export const groups = [
  shape,
  calls,
  natives,
  hosts,
  reach,
  senders,
  ends,
  reasons,
  travel,
  late,
  alone,
  unpermitted,
  manifest2,
  external,
  doors,
  mixed,
  mistakes,
  rest,
];
