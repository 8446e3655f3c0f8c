import { Parser } from 'htmlparser2';

/** What an HTML page runs. */
export interface PageScripts {
  /** The addresses of its scripts, as they stand in the page. */
  sources: readonly string[];
  /** The text of its inline scripts. */
  inline: readonly string[];
}

const scriptTypes = new Set(['', 'module', 'text/javascript', 'application/javascript']);

export function scriptsOfPage(html: string): PageScripts {
  const sources: string[] = [];
  const inline: string[] = [];
  let text: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name !== 'script' || !scriptTypes.has((attributes['type'] ?? '').trim().toLowerCase())) return;
      if (attributes['src']) sources.push(attributes['src'].trim());
      else text = '';
    },
    ontext(data) {
      if (text !== undefined) text += data;
    },
    onclosetag(name) {
      if (name !== 'script' || text === undefined) return;
      inline.push(text);
      text = undefined;
    },
  });
  parser.end(html);
  return { sources, inline };
}

/** What else an HTML page leads to: the addresses of its links and frames. */
export function linksOfPage(html: string): readonly string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, { href, src }) {
      if (/^(?:a|area)$/.test(name) && href) found.push(href);
      if (/^(?:iframe|frame|embed)$/.test(name) && src) found.push(src);
    },
  });
  parser.end(html);
  return found;
}
