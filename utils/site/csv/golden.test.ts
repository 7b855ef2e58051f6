import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodings, lineEnds } from '../../../tests/fixtures/csv/encodings';
import { dayFromIso } from '../../domain/figures/day';
import { decodeText } from '../../files/decodeText';
import { knownFormats } from './knownFormats';
import { readFigureFile } from './readFile';

const today = dayFromIso('2026-11-22') ?? 0;
const folder = 'tests/fixtures/csv';
const sources = [...knownFormats.map((format) => format.formatId), 'friendsInJapanese', 'friendsByApiNames'];

function read(bytes: Uint8Array) {
  const decoded = decodeText(bytes);
  return decoded.ok ? readFigureFile({ fileName: 'any.csv', decoded: decoded.value }, [], today) : { kind: 'refused', refusal: decoded.problem };
}

describe('golden files', () => {
  for (const name of sources) {
    const source = readFileSync(`${folder}/${name}/source.csv`, 'utf8');
    const expected: unknown = JSON.parse(readFileSync(`${folder}/${name}/expected.json`, 'utf8'));
    const isAscii = /^[\n -~]*$/.test(source);

    for (const { name: encodingName, encoding, encode } of encodings) {
      for (const [lineEndName, lineEnd] of Object.entries(lineEnds)) {
        it(`${name} in ${encodingName} with ${lineEndName}`, () => {
          const bytes = encode(source.replaceAll('\n', lineEnd));
          const decoded = decodeText(bytes);
          // Latin text is the same bytes in Shift_JIS and in UTF-8.
          expect(decoded.ok && decoded.value.encoding).toBe(isAscii && encoding === 'shift_jis' ? 'utf-8' : encoding);
          expect(read(bytes)).toEqual({ kind: 'read', read: expected });
        });
      }
    }

    it.each(['\t', ';'])(`${name} with %j between the cells`, (delimiter) => {
      expect(read(encodings[0]?.encode(withDelimiter(source, delimiter)) ?? new Uint8Array())).toEqual({ kind: 'read', read: expected });
    });
  }

  it.each(knownFormats.map((format) => format.formatId))('%s with its columns in another order', (formatId) => {
    const source = readFileSync(`${folder}/${formatId}/source.csv`, 'utf8');
    const expected: unknown = JSON.parse(readFileSync(`${folder}/${formatId}/expected.json`, 'utf8'));
    expect(read(new TextEncoder().encode(reversedColumns(source)))).toEqual({ kind: 'read', read: expected });
  });
});

describe('files of the wrong kind', () => {
  const wrong: readonly [string, string][] = [
    ['chat-history.csv', 'chatHistory'],
    ['chat-history-en.csv', 'chatHistory'],
    ['chat-rows-only.csv', 'chatHistory'],
    ['point-history.csv', 'pointHistory'],
    ['login-page.csv', 'unknownColumns'],
    ['answer.csv', 'unknownColumns'],
    ['prose.csv', 'unknownColumns'],
    ['no-rows.csv', 'noRows'],
    ['blank.csv', 'empty'],
  ];
  it.each(wrong)('%s is refused: %s', (name, refusal) => {
    expect(read(readFileSync(`${folder}/wrong/${name}`))).toEqual({ kind: 'refused', refusal });
  });

  const bytes: readonly [string, readonly number[], string][] = [
    ['nothing', [], 'empty'],
    ['a byte order mark alone', [0xef, 0xbb, 0xbf], 'empty'],
    ['a UTF-16 byte order mark alone', [0xff, 0xfe], 'empty'],
    ['zip', [0x50, 0x4b, 0x03, 0x04, 0x20], 'notText'],
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'notText'],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'notText'],
    ['old Excel', [0xd0, 0xcf, 0x11, 0xe0], 'notText'],
    ['NULs all over', [0, 0, 0, 0, 1, 2], 'notText'],
    ['half of a UTF-16 character', [0xff, 0xfe, 0x41], 'notText'],
    ['control characters', [0x61, 0x07, 0x62], 'notText'],
    ['bytes of no encoding', [0x81, 0x20, 0xff, 0xfe], 'notText'],
  ];
  it.each(bytes)('%s is refused', (_, given, refusal) => {
    expect(read(new Uint8Array(given))).toEqual({ kind: 'refused', refusal });
  });

  it('a file over the limit is refused', () => {
    expect(read(new Uint8Array(20 * 1024 * 1024 + 1).fill(0x20))).toEqual({ kind: 'refused', refusal: 'tooLarge' });
  });
});

it('no header belongs to two formats', () => {
  for (const { formatId } of knownFormats) {
    const header = readFileSync(`${folder}/${formatId}/source.csv`, 'utf8').split('\n')[0]?.split(',') ?? [];
    expect(knownFormats.filter((format) => format.matches(header)).map((format) => format.formatId)).toEqual([formatId]);
  }
});

/** Source texts quote only cells with a comma, a quote or a line break; anything between cells is outside of quotes. */
function withDelimiter(source: string, delimiter: string): string {
  return source.replace(/"(?:[^"]|"")*"|,/g, (match) => (match === ',' ? delimiter : match));
}

function reversedColumns(source: string): string {
  return source
    .split('\n')
    .map((line) => (line.match(/(?:"(?:[^"]|"")*"|[^,"])+|(?<=^|,)(?=,|$)/g) ?? []).reverse().join(','))
    .join('\n');
}
