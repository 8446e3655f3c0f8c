import type { TSESTree } from '@typescript-eslint/utils';

/**
 * Reads the type of a documentation comment into the nodes that a TypeScript parser gives, so that one reader knows both.
 * Only what can hold a Port is read: names, their arguments, unions, arrays, objects, imports. The rest is undefined.
 */
export function parseJsdocType(text: string, at: TSESTree.Node): TSESTree.TypeNode | undefined {
  const parser = new JsdocTypeParser(text, at);
  return parser.whole();
}

const tokens = /\s*(?:(=>|\.\.\.|[()[\]{}<>|&?!=,;:*.])|([\w$]+)|('[^']*'|"[^"]*"))/y;

const keywords: Record<string, string> = {
  null: 'TSNullKeyword',
  undefined: 'TSUndefinedKeyword',
  void: 'TSVoidKeyword',
  never: 'TSNeverKeyword',
  string: 'TSStringKeyword',
  number: 'TSNumberKeyword',
  boolean: 'TSBooleanKeyword',
  any: 'TSAnyKeyword',
  unknown: 'TSUnknownKeyword',
  object: 'TSObjectKeyword',
};

class JsdocTypeParser {
  readonly #tokens: string[] = [];
  readonly #at: TSESTree.Node;
  #position = 0;
  #depth = 0;

  constructor(text: string, at: TSESTree.Node) {
    this.#at = at;
    tokens.lastIndex = 0;
    for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
      this.#tokens.push(match[0].trim());
    }
  }

  whole(): TSESTree.TypeNode | undefined {
    const type = this.#union();
    // `{type=}` is an optional parameter's.
    this.#take('=');
    return this.#position === this.#tokens.length ? type : undefined;
  }

  #node(type: string, properties: object = {}): TSESTree.TypeNode {
    const { range, loc } = this.#at;
    return { type, range, loc, parent: this.#at, ...properties } as unknown as TSESTree.TypeNode;
  }

  #peek(): string | undefined {
    return this.#tokens[this.#position];
  }

  #take(token: string): boolean {
    if (this.#peek() !== token) return false;
    this.#position++;
    return true;
  }

  #union(): TSESTree.TypeNode | undefined {
    if (++this.#depth > 20) return undefined;
    const types: TSESTree.TypeNode[] = [];
    let intersection = false;
    this.#take('|');
    do {
      const type = this.#postfix();
      if (!type) return undefined;
      types.push(type);
      if (this.#peek() === '&') intersection = true;
    } while (this.#take('|') || this.#take('&'));
    this.#depth--;
    return types.length === 1
      ? types[0]
      : this.#node(intersection ? 'TSIntersectionType' : 'TSUnionType', { types });
  }

  #postfix(): TSESTree.TypeNode | undefined {
    const nullable = this.#take('?');
    this.#take('!');
    let type = this.#primary();
    while (type) {
      if (this.#take('?')) type = this.#orNull(type);
      else if (this.#take('[')) {
        const key = /^['"]/.test(this.#peek() ?? '') ? this.#tokens[this.#position++] : undefined;
        if (!this.#take(']')) return undefined;
        type = key === undefined ? this.#node('TSArrayType', { elementType: type }) : this.#member(type, key);
      } else break;
    }
    return type && nullable ? this.#orNull(type) : type;
  }

  /** `State['port']` */
  #member(objectType: TSESTree.TypeNode, key: string): TSESTree.TypeNode {
    const literal = { type: 'Literal', value: key.slice(1, -1) };
    return this.#node('TSIndexedAccessType', {
      objectType,
      indexType: this.#node('TSLiteralType', { literal }),
    });
  }

  #orNull(type: TSESTree.TypeNode): TSESTree.TypeNode {
    return this.#node('TSUnionType', { types: [type, this.#node('TSNullKeyword')] });
  }

  #primary(): TSESTree.TypeNode | undefined {
    if (this.#peek() === '(') return this.#isArrow() ? this.#arrow() : this.#grouped();
    if (this.#take('{')) return this.#object();
    if (this.#take('*')) return this.#node('TSAnyKeyword');
    const word = this.#peek();
    if (word === undefined || !/^[\w$'"]/.test(word)) return undefined;
    this.#position++;
    if (/^['"\d]/.test(word)) return this.#node('TSLiteralType');
    if (word === 'import' && this.#peek() === '(') return this.#import();
    if (word === 'typeof') return this.#query();
    if (word === 'function' && this.#peek() === '(') return this.#function();
    const keyword = Object.hasOwn(keywords, word) ? keywords[word] : undefined;
    return keyword ? this.#node(keyword) : this.#reference(word);
  }

  #grouped(): TSESTree.TypeNode | undefined {
    this.#take('(');
    const type = this.#union();
    return type && this.#take(')') ? type : undefined;
  }

  /** Whether the parenthesis that opens here is followed by an arrow where it closes. */
  #isArrow(): boolean {
    let depth = 0;
    for (let at = this.#position; at < this.#tokens.length; at++) {
      if (this.#tokens[at] === '(') depth++;
      else if (this.#tokens[at] === ')' && --depth === 0) return this.#tokens[at + 1] === '=>';
    }
    return false;
  }

  /** `(port: Port, count?: number) => void` */
  #arrow(): TSESTree.TypeNode | undefined {
    this.#take('(');
    const params: (TSESTree.TypeNode | undefined)[] = [];
    while (!this.#take(')')) {
      this.#take('...');
      if (!/^[\w$]/.test(this.#tokens[this.#position++] ?? '')) return undefined;
      this.#take('?');
      const type = this.#take(':') ? this.#union() : this.#node('TSAnyKeyword');
      if (!type) return undefined;
      params.push(type);
      if (!this.#take(',') && this.#peek() !== ')') return undefined;
    }
    return this.#take('=>') ? this.#signature(params, this.#union()) : undefined;
  }

  /** `function(Port, number): void` */
  #function(): TSESTree.TypeNode | undefined {
    this.#take('(');
    const params: (TSESTree.TypeNode | undefined)[] = [];
    while (!this.#take(')')) {
      this.#take('...');
      const type = this.#union();
      if (!type) return undefined;
      this.#take('=');
      params.push(type);
      if (!this.#take(',') && this.#peek() !== ')') return undefined;
    }
    return this.#signature(params, this.#take(':') ? this.#union() : this.#node('TSAnyKeyword'));
  }

  #signature(
    params: readonly (TSESTree.TypeNode | undefined)[],
    result: TSESTree.TypeNode | undefined,
  ): TSESTree.TypeNode | undefined {
    return (
      result &&
      this.#node('TSFunctionType', {
        params: params.map((type) => ({ type: 'Identifier', typeAnnotation: { typeAnnotation: type } })),
        returnType: { typeAnnotation: result },
      })
    );
  }

  /** The names in `first.b.c`. */
  #namesFrom(first: string): string[] {
    const names = [first];
    while (this.#peek() === '.' && /^[\w$]/.test(this.#tokens[this.#position + 1] ?? '')) {
      this.#position++;
      names.push(this.#tokens[this.#position++] ?? '');
    }
    return names;
  }

  /** `typeof chrome.runtime` */
  #query(): TSESTree.TypeNode | undefined {
    const first = this.#tokens[this.#position++];
    if (first === undefined || !/^[A-Za-z_$]/.test(first) || first === 'import') return undefined;
    return this.#node('TSTypeQuery', { exprName: this.#entity(this.#namesFrom(first)) });
  }

  #reference(first: string): TSESTree.TypeNode | undefined {
    const names = this.#namesFrom(first);
    const params = this.#arguments();
    if (!params) return undefined;
    // Object.<string, T> is what Record<string, T> is.
    if (first === 'Object' && params.length === 2) names[0] = 'Record';
    return this.#node('TSTypeReference', {
      typeName: this.#entity(names),
      typeArguments: params.length > 0 ? { params } : undefined,
    });
  }

  #entity(names: readonly string[]): object {
    const [first, ...more] = names.map((name) => ({ type: 'Identifier', name, parent: this.#at }));
    return more.reduce<object>(
      (left, right) => ({ type: 'TSQualifiedName', left, right, parent: this.#at }),
      first ?? {},
    );
  }

  /** `<A, B>`, or nothing; undefined where it cannot be read. */
  #arguments(): TSESTree.TypeNode[] | undefined {
    const params: TSESTree.TypeNode[] = [];
    if (this.#peek() === '.' && this.#tokens[this.#position + 1] === '<') this.#position++;
    if (!this.#take('<')) return params;
    do {
      const type = this.#union();
      if (!type) return undefined;
      params.push(type);
    } while (this.#take(','));
    return this.#take('>') ? params : undefined;
  }

  #import(): TSESTree.TypeNode | undefined {
    this.#take('(');
    const value = this.#tokens[this.#position++]?.slice(1, -1);
    if (value === undefined || !this.#take(')')) return undefined;
    const names: string[] = [];
    while (this.#take('.')) names.push(this.#tokens[this.#position++] ?? '');
    const params = this.#arguments();
    if (!params) return undefined;
    return this.#node('TSImportType', {
      source: { type: 'Literal', value },
      qualifier: names.length > 0 ? this.#entity(names) : null,
      typeArguments: params.length > 0 ? { params } : undefined,
    });
  }

  #object(): TSESTree.TypeNode | undefined {
    const members: object[] = [];
    while (!this.#take('}')) {
      if (this.#take('[')) {
        // [key: string]: T
        if (!this.#take(this.#peek() ?? '') || !this.#take(':') || !this.#union() || !this.#take(']'))
          return undefined;
        const type = this.#take(':') ? this.#union() : undefined;
        if (!type) return undefined;
        members.push({ type: 'TSIndexSignature', typeAnnotation: { typeAnnotation: type } });
      } else {
        const name = this.#tokens[this.#position++];
        if (name === undefined || !/^[\w$'"]/.test(name)) return undefined;
        this.#take('?');
        const type = this.#take(':') ? this.#union() : this.#node('TSAnyKeyword');
        if (!type) return undefined;
        const key = { type: 'Identifier', name: name.replaceAll(/['"]/g, '') };
        members.push({
          type: 'TSPropertySignature',
          key,
          computed: false,
          typeAnnotation: { typeAnnotation: type },
        });
      }
      if (!this.#take(',')) this.#take(';');
    }
    return this.#node('TSTypeLiteral', { members });
  }
}
