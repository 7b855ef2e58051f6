import type { RunPlan } from './runPlan';

/** What looks like a link in running text: up to a blank, a bracket or a letter no address is written in. Full-width ones are found to be told. */
const inText = /(?:https?|ｈｔｔｐｓ?)(?::|：)[^\s<>"'`「」『』【】（）()、。，！？]*/giu;
const afterIt: ReadonlySet<string> = new Set('.,!?;:');
const firstForeign = /[^\x21-\x7e]/u;

/** Every link of a plan, each once: those in its texts, and those written down beside them. */
export function linksIn({ bubbles, links }: Pick<RunPlan, 'bubbles' | 'links'>): readonly string[] {
  const found = bubbles.flatMap((bubble) => (bubble.kind === 'text' ? [...bubble.text.matchAll(inText)].map(([link]) => cut(link)) : []));
  return [...new Set([...found, ...links.map((link) => link.trim())])].filter((link) => link !== '');
}

/** Japanese goes on without a blank: an address ends with its last plain letter. One that begins in full width is left whole. */
function cut(link: string): string {
  const plain = /^https?:/iu.test(link) ? link.slice(0, link.search(firstForeign) === -1 ? undefined : link.search(firstForeign)) : link;
  // By hand: a pattern would begin anew at every mark of a text of nothing else.
  let end = plain.length;
  while (afterIt.has(plain.charAt(end - 1))) end -= 1;
  return plain.slice(0, end);
}
