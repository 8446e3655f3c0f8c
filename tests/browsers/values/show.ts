import type { Description, ObjectDescription, Part, PropertyDescription } from './description.ts';

const longestText = 160;
/** Stands for all properties of an object that has very many. */
const manyProperties = '…';
const identifier = /^[A-Za-z_$][\w$]*$/;

/** A value as people write it, short: `{ a: 1 }`, `[1, null]`, `Map { "a" => 1 }`. */
export function show(description: Description): string {
  const text = textOf(description);
  return text.length <= longestText ? text : `${text.slice(0, longestText)}…`;
}

/** The shape alone, for what differs from run to run and from version to version. */
export function outline(description: Description): string {
  if (description.is === 'primitive' && description.text.startsWith('"')) return '"…"';
  if (description.is !== 'object' || description.properties.length === 0) return show(description);
  return description.brand === 'Object' ? '{ … }' : `${description.brand} { … }`;
}

function textOf(description: Description): string {
  switch (description.is) {
    case 'primitive':
    case 'function':
      return description.text;
    case 'again':
      return `<the object ${description.number} again>`;
    case 'deep':
      return `<${description.levels} levels>`;
    case 'object':
      return description.brand === 'Array' ? arrayText(description) : objectText(description);
  }
}

function arrayText({ parts, properties }: ObjectDescription): string {
  if (properties[0]?.key === manyProperties) return `[${textOf(properties[0].value)}]`;
  const length = Number(parts[0]?.[1].is === 'primitive' ? parts[0][1].text : 0);
  const byKey = new Map(properties.map((property) => [property.key, property]));
  const items = [];
  for (let index = 0; index < Math.min(length, longestText); index++) {
    const item = byKey.get(String(index));
    items.push(item === undefined ? '<hole>' : textOf(item.value));
    byKey.delete(String(index));
  }
  return `[${[...items, ...[...byKey.values()].map(propertyText)].join(', ')}]`;
}

function objectText({ brand, parts, properties }: ObjectDescription): string {
  const inner = [
    ...(brand === 'Map' ? entryTexts(parts) : parts.map(partText)),
    ...properties.map(propertyText),
  ];
  const text = inner.length === 0 ? '{}' : `{ ${inner.join(', ')} }`;
  return brand === 'Object' ? text : `${brand} ${text}`;
}

function partText([name, value]: Part): string {
  return name === 'item' ? textOf(value) : `${name}: ${textOf(value)}`;
}

function entryTexts(parts: readonly Part[]): string[] {
  const texts = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [key, value] = parts.slice(index, index + 2);
    if (key !== undefined && value !== undefined) texts.push(`${textOf(key[1])} => ${textOf(value[1])}`);
  }
  return texts;
}

function propertyText({ key, value }: PropertyDescription): string {
  if (key === manyProperties) return textOf(value);
  const name = identifier.test(key) || key.startsWith('[') ? key : JSON.stringify(key);
  return `${name}: ${textOf(value)}`;
}
