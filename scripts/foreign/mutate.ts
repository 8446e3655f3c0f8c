/** A source of whole numbers below a bound: the same ones for the same seed, so that what is found can be found again. */
export type Random = (below: number) => number;

/** Mulberry32, by Tommy Ettinger. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Words, literals, white space, and all other signs one by one. */
const token = /[\w$]+|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\s+|[^\w$\s]/g;
const keyword =
  /^(?:as|async|await|break|case|catch|class|const|continue|default|delete|do|else|export|extends|finally|for|from|function|if|import|in|instanceof|interface|let|new|of|return|super|switch|throw|try|type|typeof|var|void|while|yield)$/;
const name = /^[A-Za-z_$]/;
const literal = /^["'`\d]/;

/** One of the parts left out, doubled, exchanged with another, or overwritten by another. */
function disturb(parts: string[], places: readonly number[], random: Random): void {
  if (places.length === 0) return;
  const one = places[random(places.length)]!;
  const other = places[random(places.length)]!;
  const [text, otherText] = [parts[one]!, parts[other]!];
  const kind = random(4);
  if (kind === 0) parts[one] = '';
  else if (kind === 1) parts[one] = text + text;
  else parts[one] = otherText;
  if (kind === 2) parts[other] = text;
}

/** One of the parts exchanged with another, or overwritten by it. */
function exchange(parts: string[], places: readonly number[], random: Random): void {
  if (places.length === 0) return;
  const one = places[random(places.length)]!;
  const other = places[random(places.length)]!;
  const [text, otherText] = [parts[one]!, parts[other]!];
  parts[one] = otherText;
  if (random(2) === 0) parts[other] = text;
}

const placesOf = (parts: readonly string[], is: (part: string) => boolean): number[] =>
  [...parts.keys()].filter((place) => is(parts[place]!));

function mutateOnce(text: string, random: Random): string {
  const kind = random(8);
  if (kind < 2) {
    const lines = text.split(/(?<=\n)/);
    disturb(lines, [...lines.keys()], random);
    return lines.join('');
  }
  const tokens = text.match(token) ?? [];
  if (kind < 6) {
    exchange(
      tokens,
      placesOf(tokens, (part) => name.test(part) && !keyword.test(part)),
      random,
    );
  } else if (kind === 6) {
    exchange(
      tokens,
      placesOf(tokens, (part) => literal.test(part)),
      random,
    );
  } else {
    disturb(
      tokens,
      placesOf(tokens, (part) => part.trim() !== ''),
      random,
    );
  }
  return tokens.join('');
}

/**
 * A text changed at one to three places: lines and tokens are left out, doubled and exchanged, names mostly with names
 * and literals with literals, so that about half of the results parse.
 */
export function mutant(text: string, random: Random): string {
  let changed = text;
  for (let times = 1 + random(3); times > 0; times--) changed = mutateOnce(changed, random);
  return changed;
}
