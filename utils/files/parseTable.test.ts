import { describe, expect, it } from 'vitest';
import { parseTable } from './parseTable';
import { tellDelimiter } from './tellDelimiter';

describe('parseTable', () => {
  const cases: readonly [string, string, readonly (readonly string[])[], readonly number[]][] = [
    ['plain rows', 'a,b\n1,2', [['a', 'b'], ['1', '2']], [1, 2]],
    ['blank rows in between and at the end', 'a,b\n\n1,2\n,\n3,4\n\n\n', [['a', 'b'], ['1', '2'], ['3', '4']], [1, 3, 5]],
    ['a quoted line break', 'a,b\n"x\ny",2\n3,4', [['a', 'b'], ['x\ny', '2'], ['3', '4']], [1, 2, 4]],
    ['a quoted line break of two characters', 'a,b\r\n"x\r\ny",2\r\n3,4', [['a', 'b'], ['x\ny', '2'], ['3', '4']], [1, 2, 4]],
    ['a quoted comma and doubled quotes', 'a,"say ""hi"", you"', [['a', 'say "hi", you']], [1]],
    ['lone carriage returns', 'a,b\r1,2\r', [['a', 'b'], ['1', '2']], [1, 2]],
    ['mixed line ends', 'a,b\r\n1,2\n3,4\r5,6', [['a', 'b'], ['1', '2'], ['3', '4'], ['5', '6']], [1, 2, 3, 4]],
    ['cells that look like other types stay text', '1e3,true,007\n,,x', [['1e3', 'true', '007'], ['', '', 'x']], [1, 2]],
    ['a quote in the middle of a cell', 'a,5" disc\n1,2', [['a', '5" disc'], ['1', '2']], [1, 2]],
    ['rows of different length', 'a,b\n1\n1,2,3', [['a', 'b'], ['1'], ['1', '2', '3']], [1, 2, 3]],
    ['nothing', '', [], []],
  ]; // oxfmt-ignore
  it.each(cases)('%s', (_, text, rows, lines) => {
    expect(parseTable(text)).toMatchObject({ rows, lines, problems: [] });
  });

  it.each([
    ['a quote that never closes', 'a,b\n1,2\n"x,4\n5,6\n"7",8', [1, 2, 4, 5], [[3, '"x,4']]],
    ['text after a closing quote', 'a,b\n"x"y,2\n"p\nq",3\n5,6', [1, 3, 5], [[2, '"x"y,2']]],
    ['a quote that never closes in the last line', 'a,b\n1,"2', [1], [[2, '1,"2']]],
    [
      'two of them',
      'a,b\n"x,4\n5,6\n"y,4\n7,8',
      [1, 3, 5],
      [
        [2, '"x,4'],
        [4, '"y,4'],
      ],
    ],
  ])('%s is a problem with its line, and the other lines are read', (_, text, lines, problems) => {
    const table = parseTable(text);
    expect(table.lines).toEqual(lines);
    expect(table.problems).toEqual(problems.map(([line, cell]) => ({ line, problem: 'quotes', column: null, cell })));
  });

  it('gives up on a text of nothing but broken quotes', () => {
    const table = parseTable('"x"y\n'.repeat(5000));
    expect(table.problems.length).toBeLessThan(30);
    expect(table.rows).toEqual([]);
  });
});

describe('tellDelimiter', () => {
  it.each([
    ['a,b\n1,2', ','],
    ['a\tb\n1\t2', '\t'],
    ['a;b\n1;2', ';'],
    ['日付;数\n2026/11/01;1,234,567', ';'],
    ['a\tb\n"1,2,3"\t"4;5"', '\t'],
    ['"a;b;c;d",b\n"a;b;c;d",c', ','],
    ['title, with a comma\na;b;c\n1;2;3\n4;5;6', ';'],
    ['"line\nbreak;",x\ny,z', ','],
    ['one\ntwo', ','],
    ['', ','],
  ])('of %j is %j', (text, delimiter) => {
    expect(tellDelimiter(text)).toBe(delimiter);
  });
});
