import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPerson, samePerson } from './personName';

describe('samePerson', () => {
  it.each([
    ['blanks', '田中 一郎', '田中　一郎'],
    ['around', ' Tanaka\t', 'tanaka'],
    ['width', 'ﾀﾅｶ', 'タナカ'],
    ['wide letters', 'ＴＡＮＡＫＡ', 'tanaka'],
    ['a zero-width space', '田\u200b中', '田中'],
    ['a soft hyphen', 'Tana\u00adka', 'Tanaka'],
    ['a joiner', '田\u200d中', '田中'],
    ['a direction mark', '\u202etanaka', 'tanaka'],
    ['a variation selector', '田\ufe00中', '田中'],
    ['a filler', '田中\u3164', '田中'],
    ['a blank of Braille', '田中\u2800', '田中'],
    ['a control character', 'tana\u0000ka', 'tanaka'],
    ['composed and decomposed', 'Jose\u0301', 'José'],
    ['ß', 'Strauß', 'STRAUSS'],
    ['sigma', 'ΝΙΚΟΣ', 'νικος'],
  ])('%s make no second person', (_name, one, other) => {
    expect(samePerson(one, other)).toBe(true);
  });

  it.each([
    ['田中', '田仲'],
    ['はな', 'ハナ'],
    ['Tanaka', 'Tanaka2'],
    ['สมชาย', 'สมหญิง'],
  ])('%s and %s are two', (one, other) => {
    expect(samePerson(one, other)).toBe(false);
  });

  it.each(['', ' ', '\u3000', '\u200b\u2060', '\u3164', '\u2800'])('%j is nobody', (name) => {
    expect(foldPerson(name)).toBe('');
  });

  it('folds once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(foldPerson(foldPerson(name))).toBe(foldPerson(name));
      }),
    );
  });
});
