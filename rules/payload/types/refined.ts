import { bare, type Value } from '../value.ts';

/** Whether all that is known of a value was read from types: those stand nowhere in the text. */
function isFromTypes(value: Value): boolean {
  const inner = bare(value);
  if (inner.node.type === 'Program') return true;
  return inner.is === 'either' && inner.options.every(isFromTypes);
}

/**
 * A type that was read where a value was made may name more than is left where it is used: `if (typeof at === 'string')`
 * and `at as string` leave less. What has a shape stays as it is, for it may have been changed since.
 */
export function refined(value: Value, typeHere: () => Value): Value {
  const { is } = bare(value);
  if ((is !== 'either' && is !== 'thing') || !isFromTypes(value)) return value;
  const here = typeHere();
  return here.is === 'unknown' ? value : here;
}
