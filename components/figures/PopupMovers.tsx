import { type MouseEvent, useMemo } from 'react';
import type { FigureAccount, FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { FigureSet } from '../../utils/domain/figures/series';
import type { Overview } from '../../utils/domain/figures/views/overview';
import { formatNumber } from '../charts/formatFigures';
import { Sparkline } from '../charts/Sparkline';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { headOf } from './columnMeaning';
import { accountHref } from './figuresAddress';
import { nameOfPeriod } from './figureTexts';
import { nameOf } from './accountName';
import { defaultPeriod } from './periodChoice';
import styles from './PopupFigures.module.css';
import { type RankedRow, rankRows } from './rankRows';
import type { Trend } from './useTrends';

interface PopupMoversProps {
  readonly set: FigureSet;
  readonly overview: Overview;
  readonly trends: ReadonlyMap<FigureAccountId, Trend>;
  readonly link: (href: string) => { readonly href: string; readonly onClick: (event: MouseEvent) => void };
}

const most = { top: 5, bottom: 2 };

/** Who rose most and who fell most; the two never overlap. */
export function PopupMovers({ set, overview, trends, link }: PopupMoversProps) {
  const words = useWords();
  const { figures } = words;
  const { top, bottom } = useMemo(() => movers(set, overview), [set, overview]);
  const rows = (ranked: readonly RankedRow[]) =>
    ranked.map((one) => <Mover key={one.row.account} ranked={one} trend={trends.get(one.row.account) ?? null} link={link} />);
  if (top.length === 0) return null;
  return (
    <table className={styles.table}>
      <colgroup>
        <col />
        <col style={{ width: 96 }} />
        <col style={{ width: 64 }} />
        <col style={{ width: 76 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{figures.popup.moved}</th>
          <th scope="col">{figures.popup.trend}</th>
          <th scope="col" className="num strong" aria-sort="descending">
            {nameOfPeriod(defaultPeriod, figures)}
          </th>
          <th scope="col" className="num">
            {headOf('changeRate', words)}
          </th>
        </tr>
      </thead>
      <tbody>{rows(top)}</tbody>
      {bottom.length > 0 && <tbody>{rows(bottom)}</tbody>}
    </table>
  );
}

function movers(set: FigureSet, overview: Overview): { readonly top: readonly RankedRow[]; readonly bottom: readonly RankedRow[] } {
  const accountOf = new Map(set.accounts.map((account) => [account.id, account]));
  const known = overview.rows.filter((row) => accountOf.has(row.account));
  const ranked = rankRows(known, (row) => accountOf.get(row.account) as FigureAccount, { column: 'change', direction: 'descending' }).filter(
    (row) => row.rank !== null,
  );
  const bottom = ranked.slice(most.top).slice(-most.bottom);
  return { top: ranked.slice(0, most.top), bottom };
}

interface MoverProps {
  readonly ranked: RankedRow;
  readonly trend: Trend | null;
  readonly link: PopupMoversProps['link'];
}

function Mover({ ranked: { row, account }, trend, link }: MoverProps) {
  const words = useWords().figures.table;
  const language = useLanguage();
  const name = nameOf(account, words.noName);
  const { change, changeRate } = row.values;
  return (
    <tr>
      <th scope="row" title={name}>
        <a {...link(accountHref(row.account))}>{name}</a>
      </th>
      <td>
        {trend !== null && <Sparkline points={trend.points} low={trend.scale.low} high={trend.scale.high} baseline={100} label="" width={80} />}
      </td>
      <td className="num">{typeof change === 'number' ? formatNumber(change, 'change', language) : words.unknown}</td>
      <td className="num dim">{typeof changeRate === 'number' ? formatNumber(changeRate, 'changeShare', language) : words.unknown}</td>
    </tr>
  );
}
