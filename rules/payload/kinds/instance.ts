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

/** An object whose `toJSON` returns undefined: to JSON it is not there. */
export function selfDenying(unsaid: Kind): Kind {
  return { ...unsaid, name: 'toJSON', phrase: 'An object whose toJSON() returns undefined' };
}

/** Something of which JSON sees nothing but the properties that were put on it. */
export function withOwnAlone(kind: Kind, properties: readonly string[]): Kind {
  return { ...kind, json: { into: `{ ${properties.join(', ')} }` } };
}

/** Something that travels, but without what it has beyond its kind. */
export function withoutOwn(kind: Kind, className: string | undefined): Kind {
  const added = className === undefined ? 'its own properties' : `what ${className} adds`;
  const plain = { into: `${kind.phrase.startsWith('An') ? 'an' : 'a'} ${kind.name} without ${added}` };
  return {
    name: kind.name,
    phrase:
      className === undefined
        ? `${kind.phrase} with properties of its own`
        : `An instance of ${className}, with what it adds to ${kind.name},`,
    json: plain,
    clone: plain,
    advice: 'Send a plain object with all that the other side needs.',
  };
}
