import { hash } from './primitive-text.ts';

type Add = (name: string, part: unknown) => void;

/** Attributes that say what a host object holds, by its brand. */
const attributes: Record<string, readonly string[]> = {
  AudioData: ['timestamp'],
  CryptoKey: ['type', 'extractable', 'algorithm', 'usages'],
  DOMException: ['name', 'message', 'code'],
  DOMMatrix: ['a', 'b', 'c', 'd', 'e', 'f', 'is2D'],
  DOMMatrixReadOnly: ['a', 'b', 'c', 'd', 'e', 'f', 'is2D'],
  DOMPoint: ['x', 'y', 'z', 'w'],
  DOMPointReadOnly: ['x', 'y', 'z', 'w'],
  DOMQuad: ['p1', 'p2', 'p3', 'p4'],
  DOMRect: ['x', 'y', 'width', 'height'],
  DOMRectReadOnly: ['x', 'y', 'width', 'height'],
  File: ['name', 'lastModified'],
  FileList: ['length'],
  ImageBitmap: ['width', 'height'],
  ImageData: ['width', 'height', 'data'],
  RegExp: ['source', 'flags', 'lastIndex'],
  VideoFrame: ['format', 'codedWidth', 'codedHeight', 'timestamp'],
};

/** Tells what an object holds that is no property of its own. */
export function partsOf(value: object, brand: string, add: Add): Promise<void> | undefined {
  for (const name of attributes[brand] ?? []) add(name, Reflect.get(value, name));

  switch (brand) {
    case 'Array':
      add('length', Reflect.get(value, 'length'));
      break;
    case 'Error':
      addErrorParts(value, add);
      break;
    case 'Map':
    case 'FormData':
      for (const entry of value as Map<unknown, unknown>) addEntry(entry, add);
      break;
    case 'Set':
      for (const item of value as Set<unknown>) add('item', item);
      break;
    case 'Date':
      add('time', (value as Date).getTime());
      break;
    case 'Number':
    case 'String':
    case 'Boolean':
    case 'BigInt':
    case 'Symbol':
      add('value', value.valueOf());
      break;
    case 'ArrayBuffer':
      addBufferParts(value as ArrayBuffer, add);
      break;
    case 'Blob':
    case 'File':
      return addBlobParts(value as Blob, add);
    default:
      if (ArrayBuffer.isView(value)) add('bytes', bytesOf(value.buffer, value.byteOffset, value.byteLength));
  }
  return undefined;
}

function addErrorParts(value: object, add: Add): void {
  add('name', Reflect.get(value, 'name'));
  add('message', Reflect.get(value, 'message'));
  for (const name of ['cause', 'errors']) {
    if (Object.hasOwn(value, name)) add(name, Reflect.get(value, name));
  }
}

function addEntry([key, item]: [unknown, unknown], add: Add): void {
  add('key', key);
  add('value', item);
}

function addBufferParts(buffer: ArrayBuffer, add: Add): void {
  add('bytes', bytesOf(buffer, 0, buffer.byteLength));
  if (Reflect.get(buffer, 'resizable') === true) add('maxByteLength', Reflect.get(buffer, 'maxByteLength'));
}

async function addBlobParts(blob: Blob, add: Add): Promise<void> {
  add('type', blob.type);
  add('text', await blob.text());
}

function bytesOf(buffer: ArrayBufferLike, start: number, length: number): string {
  const bytes = new Uint8Array(buffer, start, length);
  return length <= 64 ? [...bytes].join(' ') : `${length} bytes, hash ${hash(bytes.join(' '))}`;
}
