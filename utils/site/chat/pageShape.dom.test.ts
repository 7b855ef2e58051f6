import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readChats } from './listResponse';
import { shapeOfElement, shapeOfJson } from './pageShape';
import { readRows } from './readRows';

const group = 'C0123456789abcdef0123456789abcdef';

describe('shapeOfJson', () => {
  it('keeps structure, keys, words and small numbers; replaces the rest, the same by the same', () => {
    const shape = shapeOfJson({
      list: [
        {
          chatId: group,
          chatType: 'SQUARE',
          profile: { groupId: group, name: 'Weekend hike', count: 128 },
          read: false,
          updatedAt: 1_790_000_009_000,
        },
        { chatId: group, profile: { name: 'GROUP', basicId: '@demo0001', count: 0, url: 'https://example.com/me' }, updatedAt: 1_790_000_000_000 },
      ],
      next: null,
      lastMessageId: '512345678901234567',
    });
    const sample = 'C5a3f0000000000000000000000000001';
    expect(shape).toEqual({
      list: [
        { chatId: sample, chatType: 'SQUARE', profile: { groupId: sample, name: '※2', count: 100 }, read: false, updatedAt: 1_700_000_001_000 },
        { chatId: sample, profile: { name: '※3', basicId: '@sample4', count: 0, url: 'address※5' }, updatedAt: 1_700_000_000_000 },
      ],
      next: null,
      lastMessageId: '555555555555555556',
    });
  });

  it('a key that is an id, or a text, is replaced too', () => {
    expect(Object.keys(shapeOfJson({ [group]: 1, 'Ms. Tanaka': 2, chatId: 3 }) as object)).toEqual([
      'C5a3f0000000000000000000000000001',
      '※2',
      'chatId',
    ]);
  });

  it('a sentence in a word field does not stay', () => {
    expect(shapeOfJson({ type: 'call me at nine', status: '0123' })).toEqual({ type: '※1', status: '※2' });
  });

  /** Whatever people wrote: nothing of two characters or more comes through, as value or inside one. */
  it('no text survives', () => {
    const written = fc.string({ unit: 'grapheme', minLength: 2 }).filter((text) => text.trim().length >= 2 && !/^[\d@a-f※ ]+$/i.test(text));
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        written,
        fc.array(tie('value')),
        fc.dictionary(fc.constantFrom('name', 'list', 'chatId', 'text'), tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(values, (value) => {
        const left = textsOf(shapeOfJson(value)).join('\n');
        expect(textsOf(value).filter((text) => !'address@sample'.includes(text) && left.includes(text))).toEqual([]);
      }),
    );
  });

  it('takes any JSON, and says the same twice', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(shapeOfJson(value)).toEqual(shapeOfJson(value));
      }),
    );
    let deep: unknown = 'secret';
    for (let level = 0; level < 5_000; level += 1) deep = [deep];
    expect(JSON.stringify(shapeOfJson(deep))).not.toContain('secret');
  });
});

describe('on fixtures', () => {
  const root = join(import.meta.dirname, '../../../tests/fixtures/chat');
  const folder = join(root, '2026-11-22-groups-just-joined');

  it('a sample is read like the original', () => {
    const original = JSON.parse(readFileSync(join(folder, 'response.json'), 'utf8')) as unknown;
    const facts = (json: unknown) =>
      readChats(json)?.groups.map((one) => [one.kind, one.name !== null, one.members !== null, one.joinedAt !== null, one.leftAt !== null]);
    expect(facts(shapeOfJson(original))).toEqual(facts(original));
    expect(facts(original)).toHaveLength(3);
  });

  it.each(readdirSync(root))('%s: no text of it is in its sample', (name) => {
    const original = JSON.parse(readFileSync(join(root, name, 'response.json'), 'utf8')) as unknown;
    const sample = JSON.stringify(shapeOfJson(original));
    const written = textsOf(original).filter((text) => text.length > 1 && !/^[A-Za-z_]+$/.test(text));
    expect(written.filter((text) => sample.includes(text))).toEqual([]);
  });

  it('rows keep their layout and lose their texts', () => {
    document.body.innerHTML = readFileSync(join(folder, 'rows.html'), 'utf8');
    const texts = ['新年会', 'Weekend', 'hike', 'See you', '12:01', 'ทีมขาย', 'Guest', 'profile.line-scdn.net', '0hFixtureIcon', '⛰', 'x.png'];
    const before = document.body.innerHTML;
    expect(texts.filter((text) => !before.includes(text))).toEqual([]);
    const shape = shapeOfElement(document.body);
    expect(texts.filter((text) => shape.includes(text))).toEqual([]);
    document.body.innerHTML = shape;
    const read = readRows(document);
    expect(read.kind === 'rows' ? read.rows.map(({ name, unread }) => [name !== null, unread]) : read).toEqual([
      [true, true],
      [true, false],
      [true, false],
      [true, false],
    ]);
    expect(new Set(read.kind === 'rows' ? read.rows.map(({ name }) => name) : []).size).toBe(4);
  });

  it('scripts, comments, ids in class names and values of unknown attributes do not stay', () => {
    document.body.innerHTML = `<p class="row chat-${group}" id="u-12345" data-user="Tanaka" onclick="go('Tanaka')" style="background:url(Tanaka)"><!-- Tanaka --><script>Tanaka</script>&lt;b&gt;Tanaka</p>`;
    const shape = shapeOfElement(document.body);
    expect(shape).not.toMatch(/Tanaka|0123456789|12345/);
    expect(shape).toContain('class="row ');
    expect(shape).not.toContain('<b>');
  });
});

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
