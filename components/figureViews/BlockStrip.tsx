import { type KeyboardEvent, memo, useMemo, useState } from 'react';
import type { Figure } from '../../utils/domain/figures/figure';
import { useWidth } from '../charts/useWidth';
import { joinClasses } from '../primitives/joinClasses';
import { type ShadeScale, shadePaths, strengthOf } from './blockShades';
import { moveOver, type StripPlace } from './stripPlace';
import styles from './BlockStrip.module.css';

export interface StripRow {
  readonly id: string;
  readonly name: string;
  readonly rates: readonly Figure[];
  readonly latest: string;
  readonly change: string;
  readonly total: boolean;
}

/** What stands over the columns; `from` and `to` at the ends of the strips. */
export interface StripHeads {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly latest: string;
  readonly change: string;
}

interface BlockStripProps {
  readonly rows: readonly StripRow[];
  readonly scale: ShadeScale;
  readonly place: StripPlace | null;
  readonly onPlace: (place: StripPlace | null) => void;
  /** The step and its rate in words. */
  readonly say: (place: StripPlace) => string;
  readonly heads: StripHeads;
  readonly describedBy: string;
}

const stripHeight = 20;

/** A row of shades per account. One tab stop; ← → walk over the steps, ↑ ↓ over the accounts. */
export function BlockStrip({ rows, scale, place, onPlace, say, heads, describedBy }: BlockStripProps) {
  const [list, setList] = useState<HTMLElement | null>(null);
  const [head, setHead] = useState<HTMLElement | null>(null);
  const width = useWidth(head);
  const last = (rows[0]?.rates.length ?? 1) - 1;
  const [home, setHome] = useState(0);
  const current = Math.min(place?.row ?? home, rows.length - 1);
  const press = (event: KeyboardEvent) => {
    const next = moveOver(event.key, place ?? { row: current, step: last }, rows.length - 1, last);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    setHome(next.row);
    onPlace(next);
    list?.querySelectorAll<HTMLElement>('[role="slider"]')[next.row]?.focus();
  };
  return (
    <div className={styles.strips}>
      <div className={styles.heads} aria-hidden="true">
        <span>{heads.name}</span>
        <span ref={setHead} className={styles.ends}>
          <span>{heads.from}</span>
          <span>{heads.to}</span>
        </span>
        <span className={styles.figure}>{heads.latest}</span>
        <span className={styles.figure}>{heads.change}</span>
      </div>
      <ul ref={setList} onKeyDown={press} onPointerLeave={() => onPlace(null)}>
        {rows.map((row, index) => (
          <li key={row.id} className={joinClasses(styles.row, row.total && styles.total)}>
            <bdi className="cut" title={row.name}>
              {row.name}
            </bdi>
            <div
              role="slider"
              tabIndex={index === current ? 0 : -1}
              aria-label={row.name}
              aria-describedby={describedBy}
              aria-valuemin={0}
              aria-valuemax={last}
              aria-valuenow={place?.row === index ? place.step : last}
              aria-valuetext={say({ row: index, step: place?.row === index ? place.step : last })}
              className={styles.strip}
              onFocus={() => {
                if (place?.row !== index) onPlace({ row: index, step: place?.step ?? last });
              }}
              onBlur={() => onPlace(null)}
              onPointerMove={(event) => {
                const { left, width: room } = event.currentTarget.getBoundingClientRect();
                onPlace({ row: index, step: Math.max(0, Math.min(last, Math.floor(((event.clientX - left) / room) * (last + 1)))) });
              }}
            >
              {width > 0 && <Shades rates={row.rates} scale={scale} width={width} />}
              {place?.row === index && (
                <span className={styles.here} style={{ left: `${(place.step / (last + 1)) * 100}%`, width: `${100 / (last + 1)}%` }} />
              )}
            </div>
            <b className={styles.figure}>{row.latest}</b>
            <span className={styles.figure}>{row.change}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const Shades = memo(function Shades({
  rates,
  scale,
  width,
}: {
  readonly rates: readonly Figure[];
  readonly scale: ShadeScale;
  readonly width: number;
}) {
  const paths = useMemo(() => shadePaths(rates, scale, width / rates.length, stripHeight), [rates, scale, width]);
  return (
    <svg width={width} height={stripHeight} aria-hidden="true">
      {paths.map(
        (path, shade) =>
          path !== '' && (
            <path
              key={shade}
              d={path}
              {...(shade === 0 ? { className: styles.none } : { className: styles.shade, fillOpacity: strengthOf(shade) })}
            />
          ),
      )}
    </svg>
  );
});
