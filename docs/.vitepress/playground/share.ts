/** A choice as the fragment of an address, and back. The fragment is never sent to a server. */
import { blank } from './examples.ts';
import type { Choice } from './messages.ts';

async function through(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): Promise<Uint8Array> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

export async function toFragment(choice: Choice): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(choice));
  return `#${toBase64Url(await through(bytes, new CompressionStream('deflate-raw')))}`;
}

function oneOf<T extends string>(value: unknown, values: readonly T[], otherwise: T): T {
  return values.find((known) => known === value) ?? otherwise;
}

/** Whoever wrote the address may have written anything: only what is known is taken over. */
function checked(value: Partial<Record<keyof Choice, unknown>>): Choice | undefined {
  if (typeof value.code !== 'string') return undefined;
  const targets = Object.entries(value.targets ?? {}).filter(
    ([browser, version]) =>
      /^(?:chrome|edge|firefox|safari)$/.test(browser) && /^[\d.]{1,20}$/.test(String(version)),
  );
  return {
    code: value.code,
    language: oneOf(value.language, ['js', 'ts'], blank.language),
    preset: oneOf(value.preset, ['recommended', 'strict'], blank.preset),
    targets: Object.fromEntries(targets),
    serialization: oneOf(value.serialization, ['', 'json', 'structured-clone'], blank.serialization),
    context: oneOf(value.context, ['', 'background', 'content-script', 'extension-page'], blank.context),
  };
}

/** Undefined for a fragment that is no choice: a heading's, none, or a broken one. */
export async function fromFragment(fragment: string): Promise<Choice | undefined> {
  if (fragment.length < 2) return undefined;
  try {
    const bytes = await through(fromBase64Url(fragment.slice(1)), new DecompressionStream('deflate-raw'));
    return checked(JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>);
  } catch {
    return undefined;
  }
}
