import type { Period } from '../../utils/domain/figures/day';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { BroadcastEffect } from '../../utils/domain/figures/views/broadcastEffect';
import type { ViewTable } from '../../utils/domain/figures/views/viewTable';
import type { Instant } from '../../utils/domain/ids';
import type { Language } from '../../utils/i18n/language';
import type { ViewsWords } from '../../utils/i18n/ja/views';
import { fullDay } from '../charts/formatFigures';
import { cautionsOf, clickRate, openRate } from './broadcastRows';

interface BroadcastsTableParts {
  readonly effects: readonly BroadcastEffect[];
  readonly period: Period;
  readonly now: Instant;
  readonly nameOf: (account: FigureAccountId) => string;
  readonly notes: readonly string[];
  readonly words: ViewsWords;
  readonly language: Language;
}

/** Account, day, delivered, open and click rate, block change after 24 and 72 h with the normal of each, what to beware of. */
export function broadcastsTable({ effects, now, nameOf, notes, words }: BroadcastsTableParts): ViewTable {
  const said = words.broadcasts;
  return {
    name: said.file,
    columns: [
      { head: words.table.account, kind: 'text' },
      { head: said.sent, kind: 'day' },
      { head: said.delivered, kind: 'count' },
      { head: said.openRate, kind: 'share' },
      { head: said.clickRate, kind: 'share' },
      { head: said.after24, kind: 'change' },
      { head: said.after24Normal, kind: 'change' },
      { head: said.after72, kind: 'change' },
      { head: said.after72Normal, kind: 'change' },
      { head: said.state, kind: 'text' },
    ],
    rows: effects.map((effect) => [
      { text: nameOf(effect.broadcast.account) },
      { on: effect.broadcast.sentOn },
      { figure: effect.broadcast.delivered },
      { figure: openRate(effect.broadcast) },
      { figure: clickRate(effect.broadcast) },
      { figure: effect.after24h.change },
      { figure: effect.after24h.normal },
      { figure: effect.after72h.change },
      { figure: effect.after72h.normal },
      {
        text: cautionsOf(effect, now)
          .map((caution) => said[caution])
          .join(words.broadcasts.between),
      },
    ]),
    notes,
  };
}

/** The strongest effect in words; an empty text when there is none. */
export function strongestSentence(
  effect: BroadcastEffect | null,
  parts: Omit<BroadcastsTableParts, 'effects' | 'notes' | 'now'>,
  sign: (value: number) => string,
): string {
  const { words, nameOf, language } = parts;
  if (effect === null || effect.broadcast.sentOn === null || effect.after72h.change === null) return '';
  const name = nameOf(effect.broadcast.account);
  const day = fullDay(effect.broadcast.sentOn, language);
  const by = sign(effect.after72h.change);
  const { normal } = effect.after72h;
  return normal === null ? words.broadcasts.mostNoNormal(name, day, by) : words.broadcasts.most(name, day, by, sign(normal));
}
