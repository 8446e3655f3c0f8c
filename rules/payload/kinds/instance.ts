import type { Kind } from '../kind.ts';

const withoutMethods = { into: 'a plain object without its methods' };
const plain = { into: 'a plain object' };

/** An instance of a class with methods: they stand on its prototype, and that stays behind. */
export function instanceWithMethods(name: string): Kind {
  return {
    name,
    phrase: name ? `An instance of ${name}` : 'An object with inherited methods',
    json: withoutMethods,
    clone: withoutMethods,
    advice: 'Send its data, and make the object anew on the other side.',
  };
}

/** An instance of a class that is data only: reported on demand. */
export function dataInstance(name: string): Kind {
  return {
    name,
    phrase: `An instance of ${name}`,
    json: plain,
    clone: plain,
    advice: 'Send a plain object.',
    dataOnly: true,
  };
}

/** An object whose `toJSON` speaks for it. */
export function selfDescribing(name: string, clone: Kind['clone']): Kind {
  return {
    name: name || 'toJSON',
    phrase: name ? `An instance of ${name}` : 'An object with toJSON',
    json: { into: 'what its toJSON() returns' },
    clone,
    advice: 'Send what the other side shall get.',
  };
}
