import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { useWords } from '../language/LanguageProvider';
import { BandMark, LineMark } from '../charts/LineMark';
import type { LineLook } from '../charts/lineLook';
import type { GrowthRow } from './growthRows';
import styles from './View.module.css';

interface GrowthRowMarkProps {
  readonly row: GrowthRow | undefined;
  readonly looks: ReadonlyMap<FigureAccountId, LineLook>;
  readonly nameOf: (account: FigureAccountId) => string;
  readonly onToggle: (account: FigureAccountId) => void;
}

/** The mark of a row's line; pressing it adds the line to the chart or takes it out. */
export function GrowthRowMark({ row, looks, nameOf, onToggle }: GrowthRowMarkProps) {
  const words = useWords().views.growth;
  if (row === undefined) return null;
  if (row.kind === 'rest') {
    return (
      <span className={styles.still}>
        <BandMark />
      </span>
    );
  }
  const { account } = row.line;
  const look = row.drawn ? looks.get(account) : undefined;
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={row.drawn}
      aria-label={words.show(nameOf(account))}
      title={words.show(nameOf(account))}
      onClick={() => onToggle(account)}
    >
      {look && <LineMark look={look} />}
    </button>
  );
}

interface GrowthRowNameProps {
  readonly row: GrowthRow | undefined;
  readonly text: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** The account's name; the rest opens and closes. */
export function GrowthRowName({ row, text, open, onOpen }: GrowthRowNameProps) {
  if (row?.kind !== 'rest') return <bdi className="cut">{text}</bdi>;
  return (
    <button type="button" className={styles.expand} aria-expanded={open} onClick={() => onOpen(!open)}>
      {text} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
    </button>
  );
}
