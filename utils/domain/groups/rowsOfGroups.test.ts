import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatIdOf } from '../../testing/simulatedLine';
import type { ChatId } from '../ids';
import { nameKey, rowsOfGroups } from './rowsOfGroups';

const group = chatIdOf(1);

/** The rows that are marked for the group `chatIdOf(1)`, named as given; the others are other chats. */
function marked(drawn: readonly (string | null)[], name: string | null, others: readonly (readonly string[])[] = []): readonly number[] {
  const chats = new Map<ChatId, readonly string[]>(others.map((names, index) => [chatIdOf(index + 2), names]));
  if (name !== null) chats.set(group, [name]);
  return [...rowsOfGroups(drawn, [group], chats).keys()];
}

describe('which row is surely a group’s', () => {
  it.each<[string, readonly (string | null)[], string | null, readonly (readonly string[])[], readonly number[]]>([
    ['the only one of its name', ['青空', '写真部'], '写真部', [['青空']], [1]],
    ['with blanks around it', ['  写真部 '], '写真部', [], [0]],
    ['with the number of people behind it', ['写真部(12)'], '写真部', [], [0]],
    ['the same in full width', ['写真部 （1,200）'], '写真部', [], [0]],
    ['pictures that the page lost', ['写真部'], '写真部📷', [], [0]],
    ['nobody’s row', ['青空'], '写真部', [['青空']], []],
    ['two rows of one name, though only one chat is known', ['写真部', '写真部'], '写真部', [], []],
    ['the same name with and without a number, in two rows', ['写真部', '写真部(3)'], '写真部', [], []],
    ['a person of the same name elsewhere in the list', ['写真部'], '写真部', [['写真部']], []],
    ['a person whose nickname it is', ['写真部'], '写真部', [['田中', '写真部']], []],
    ['a chat that bears the name with the number', ['写真部(3)'], '写真部', [['写真部(3)']], []],
    ['another chat that differs in pictures alone', ['写真部'], '写真部📷', [['写真部🎞️']], []],
    ['only a beginning of the name', ['写真部 月例'], '写真部', [], []],
    ['a name that is nothing but pictures', ['🎉'], '🎉', [], []],
    ['a row without a name', [null, ''], '写真部', [], []],
    ['a group the page was not told of', ['写真部'], null, [], []],
    ['a name written in two ways', ['か\u3099っこう'], 'がっこう', [], [0]],
  ])('%s', (_title, drawn, name, others, expected) => {
    expect(marked(drawn, name, others)).toEqual(expected);
  });

  it('marks only what is sought', () => {
    const chats = new Map([
      [chatIdOf(1), ['a']],
      [chatIdOf(2), ['b']],
    ]);
    expect([...rowsOfGroups(['a', 'b'], [chatIdOf(2)], chats)]).toEqual([[1, chatIdOf(2)]]);
  });

  it('never marks a name that two chats bear or two rows show, and each group once at most', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'a(3)', 'b🎉', ' ');
    fc.assert(
      fc.property(fc.array(fc.option(name), { maxLength: 8 }), fc.array(name, { maxLength: 6 }), (drawn, names) => {
        const chats = new Map(names.map((one, index) => [chatIdOf(index + 1), [one]]));
        const found = rowsOfGroups(drawn, [...chats.keys()], chats);
        expect(new Set(found.values()).size).toBe(found.size);
        for (const [place, chatId] of found) {
          const [own = ''] = chats.get(chatId) ?? [];
          expect([...chats].filter(([, [other = '']]) => nameKey(other) === nameKey(own))).toHaveLength(1);
          expect(drawn.filter((text) => nameKey(text ?? '') === nameKey(drawn[place] ?? ''))).toHaveLength(1);
        }
      }),
    );
  });

  it('reads hostile names in time', () => {
    const name = `${'('.repeat(5_000)}${' '.repeat(5_000)}1`;
    expect(marked([name], name)).toEqual([0]);
  });
});
