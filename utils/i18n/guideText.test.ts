import { describe, expect, it } from 'vitest';
import { type GuideBlock, type GuideLine, guideSectionIds } from './guideText';
import type { Language } from './language';
import { loadWords } from './words';

const languages: readonly Language[] = ['ja', 'en', 'th', 'zh-TW'];

/** How sure a sentence is must be the same in every language; so must what stands beside it. */
const lineShape = (line: GuideLine) => (typeof line === 'string' ? 'sure' : 'unsure');

function blockShape(block: GuideBlock): unknown {
  if ('say' in block) return ['say', lineShape(block.say)];
  if ('points' in block) return ['points', block.points.map(lineShape)];
  if ('facts' in block) return ['facts', block.facts.map(({ value }) => lineShape(value))];
  if ('links' in block) return ['links', block.links.map(({ to }) => to)];
  if ('steps' in block) return ['steps', block.steps.map(({ act, path, link }) => [lineShape(act), path !== undefined, link?.to ?? null])];
  return ['roles'];
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(texts);
  return [];
}

const tagged: readonly (readonly [Language, RegExp])[] = [
  ['en', /[぀-ヿ一-鿿฀-๿]/u],
  ['th', /[぀-ヿ一-鿿]/u],
  ['zh-TW', /[぀-ヿ฀-๿]/u],
  ['ja', /[฀-๿]/u],
];

describe('the guide says the same in every language', () => {
  it.each(languages)('%s', async (language) => {
    const reference = (await loadWords('ja')).guide;
    const { guide } = await loadWords(language);
    for (const id of guideSectionIds) {
      expect([id, guide.sections[id].blocks.map(blockShape)]).toEqual([id, reference.sections[id].blocks.map(blockShape)]);
    }
    expect(Object.keys(guide.sections)).toEqual([...guideSectionIds]);
  });

  it.each(languages)('%s: what works in a group has the same lines', async (language) => {
    const reference = (await loadWords('ja')).groupRules;
    const { groupRules } = await loadWords(language);
    expect(groupRules.facts.map(({ value }) => lineShape(value))).toEqual(reference.facts.map(({ value }) => lineShape(value)));
    expect(groupRules.push.value(null)).not.toMatch(/\d/);
    expect(groupRules.push.value(1_234)).toMatch(/1,234/);
  });

  it.each(tagged)('%s: no sentence is empty or in another script, and no name stands twice in a list', async (language, foreign) => {
    const { guide, groupRules } = await loadWords(language);
    const all = texts([guide, groupRules]);
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((text) => text.trim() === '' || text !== text.trim() || foreign.test(text))).toEqual([]);
    const facts = guideSectionIds.flatMap((id) => guide.sections[id].blocks).filter((block) => 'facts' in block);
    for (const names of [...facts.map((block) => block.facts), groupRules.facts].map((list) => list.map(({ name }) => name))) {
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
