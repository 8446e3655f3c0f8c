/** The elements that HTML and SVG have: a selector that names another, without a dash, finds nothing. */
export const tagNames: ReadonlySet<string> = new Set(
  [
    'a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col',
    'colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form',
    'frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main',
    'map mark marquee math menu meta meter nav noembed noframes noscript object ol optgroup option output p param path',
    'picture pre progress q rp rt ruby s samp script search section select selectedcontent slot small source span strike',
    'strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul use var',
    'video wbr circle defs ellipse image line mask pattern polygon polyline rect symbol text tspan',
  ].flatMap((line) => line.split(' ')),
);
