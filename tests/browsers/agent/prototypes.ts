function chainOf(value: object): object[] {
  const chain = [];
  for (let next = Reflect.getPrototypeOf(value); next !== null; next = Reflect.getPrototypeOf(next)) {
    chain.push(next);
    if (chain.length > 20) break;
  }
  return chain;
}

function constructorOf(prototype: object): unknown {
  const descriptor = Reflect.getOwnPropertyDescriptor(prototype, 'constructor');
  return descriptor !== undefined && 'value' in descriptor ? descriptor.value : undefined;
}

export function prototypeNames(value: object): string[] {
  return chainOf(value).map((prototype) => {
    const constructor = constructorOf(prototype);
    return typeof constructor === 'function' ? constructor.name : '?';
  });
}

/** Whether the browser wrote a prototype, and not the program. */
function isBuiltIn(prototype: object): boolean {
  if (Reflect.ownKeys(prototype).includes(Symbol.toStringTag)) return true;
  const constructor = constructorOf(prototype);
  return (
    typeof constructor === 'function' &&
    Function.prototype.toString.call(constructor).includes('[native code]')
  );
}

/** Whether a prototype that the program wrote has members: they do not travel. */
export function inheritsMembers(value: object): boolean {
  return chainOf(value)
    .filter((prototype) => !isBuiltIn(prototype))
    .some((prototype) => Reflect.ownKeys(prototype).some((key) => key !== 'constructor'));
}
