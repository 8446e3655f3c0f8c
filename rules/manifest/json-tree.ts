/**
 * The part of `@eslint/json`'s tree that the manifest rules read. It is described here and not imported, because the
 * package is an optional peer: whoever lints no JSON does not have it.
 */

interface JsonNodeBase {
  loc: { start: JsonPosition; end: JsonPosition };
  range?: readonly [number, number];
}

interface JsonPosition {
  line: number;
  column: number;
  offset: number;
}

export interface JsonMember extends JsonNodeBase {
  type: 'Member';
  name: JsonNodeBase & { type: 'String' | 'Identifier'; value?: string; name?: string };
  value: JsonValueNode;
}

export interface JsonObjectNode extends JsonNodeBase {
  type: 'Object';
  members: readonly JsonMember[];
}

export interface JsonArrayNode extends JsonNodeBase {
  type: 'Array';
  elements: readonly { value: JsonValueNode }[];
}

export interface JsonScalarNode extends JsonNodeBase {
  type: 'String' | 'Number' | 'Boolean';
  value: unknown;
}

/** `null`, and the `NaN` and `Infinity` of JSON5. */
export interface JsonOtherNode extends JsonNodeBase {
  type: 'Null' | 'NaN' | 'Infinity';
}

export type JsonValueNode = JsonObjectNode | JsonArrayNode | JsonScalarNode | JsonOtherNode;
export type JsonNode = JsonValueNode | JsonMember | JsonMember['name'];

export interface JsonDocument extends JsonNodeBase {
  type: 'Document';
  body: JsonValueNode;
}

function memberName(member: JsonMember): string {
  return member.name.value ?? member.name.name ?? '';
}

/** The member that counts: of several with one name, the last. */
export function memberOf(node: JsonValueNode | undefined, name: string): JsonMember | undefined {
  return node?.type === 'Object' ? node.members.findLast((member) => memberName(member) === name) : undefined;
}

/** The value nodes of an array; none where the node is something else. */
export function elementsOf(node: JsonValueNode | undefined): readonly JsonValueNode[] {
  return node?.type === 'Array' ? node.elements.map((element) => element.value) : [];
}

/** What a node stands for, as `JSON.parse` would give it. */
export function valueOf(node: JsonValueNode): unknown {
  switch (node.type) {
    case 'Object':
      return Object.fromEntries(node.members.map((member) => [memberName(member), valueOf(member.value)]));
    case 'Array':
      return node.elements.map((element) => valueOf(element.value));
    case 'String':
    case 'Number':
    case 'Boolean':
      return node.value;
    default:
      return null;
  }
}

/** The text of a string node; undefined where the node is something else. */
export function stringOf(node: JsonValueNode | undefined): string | undefined {
  return node?.type === 'String' && typeof node.value === 'string' ? node.value : undefined;
}
