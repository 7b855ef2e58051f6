import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { lengthOf } from '../../utils/domain/figures/day';
import type { Growth } from '../../utils/domain/figures/views/growth';
import type { Language } from '../../utils/i18n/language';
import type { ViewsWords } from '../../utils/i18n/ja/views';
import { dayWithin, formatNumber } from '../charts/formatFigures';
import { countsBlocks, type fallOfLast } from './growthFall';
import { hasFallen } from './growthRows';

export interface GrowthSentences {
  readonly title: string;
  readonly about: string;
  readonly coverage: string;
}

interface GrowthFacts {
  readonly growth: Growth;
  readonly measureName: string;
  /** How many were asked about. */
  readonly accounts: number;
  readonly fall: ReturnType<typeof fallOfLast>;
  readonly nameOf: (account: FigureAccountId) => string;
  readonly words: ViewsWords;
  readonly language: Language;
}

/** The result in words. */
export function growthSentences(facts: GrowthFacts): GrowthSentences {
  const { growth, measureName, accounts, nameOf, words, language } = facts;
  const { period, scale } = growth.question;
  const from = dayWithin(period, period.fromOn, language);
  const fallen = growth.ranking.filter(hasFallen).length;
  const base = scale === 'indexed' ? words.growth.baseIndexed : words.growth.baseAbsolute;
  const fell = scale === 'indexed' ? words.growth.fellIndexed : words.growth.fellAbsolute;
  return {
    title: titleOf(growth, nameOf, words),
    about:
      growth.ranking.length === 0
        ? words.chart.emptyText
        : [base(measureName, from), fell(fallen), fallSentence(facts)].filter(Boolean).join(spaceOf(language)),
    coverage: words.growth.coverage(growth.ranking.length, accounts),
  };
}

/** Between sentences. */
export function spaceOf(language: Language): string {
  return language === 'ja' || language === 'zh-TW' ? '' : ' ';
}

function titleOf({ ranking, question }: Growth, nameOf: (account: FigureAccountId) => string, words: ViewsWords): string {
  const best = ranking[0];
  const days = lengthOf(question.period);
  if (best === undefined) return words.growth.nothing;
  const rises = countsBlocks(question.measure);
  if (best.difference === null || best.difference <= 0) return rises ? words.growth.nobodyRose(days) : words.growth.nobody(days);
  const said = question.measure === 'blockRate' ? words.growth.wentUp : rises ? words.growth.rose : words.growth.grew;
  return said(nameOf(best.account), days);
}

function fallSentence({ growth: { question }, fall, nameOf, words, language }: GrowthFacts): string {
  if (fall === null) return '';
  const { account, sentOn } = fall.broadcast;
  const by = formatNumber(fall.by, question.scale === 'indexed' ? 'index' : 'count', language);
  return words.growth.afterBroadcast(nameOf(account), dayWithin(question.period, sentOn, language), by);
}
