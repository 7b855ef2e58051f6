import { type SyntheticEvent, useState } from 'react';
import { dayFromIso, dayOf, isoOfDay, type JstDay, type Period } from '../../utils/domain/figures/day';
import type { Instant } from '../../utils/domain/ids';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Field } from '../primitives/Field';
import { formatPeriod, nameOfPeriod } from './figureTexts';
import { Menu } from './Menu';
import { MenuItem } from './MenuItem';
import { longestPeriodDays, type PeriodChoice, periodLengths, resolvePeriod, writePeriod } from './periodChoice';
import styles from './PeriodPicker.module.css';

interface PeriodPickerProps {
  readonly choice: PeriodChoice;
  readonly period: Period;
  /** Newest final day of any account. */
  readonly newestOn: JstDay;
  readonly now: Instant;
  readonly onChoose: (choice: PeriodChoice) => void;
}

const offered: readonly PeriodChoice[] = [
  ...periodLengths.map((days) => ({ kind: 'last', days }) as const),
  { kind: 'lastMonth' },
  { kind: 'thisMonth' },
];

/** Which days all views are about. */
export function PeriodPicker({ choice, period, newestOn, now, onChoose }: PeriodPickerProps) {
  const words = useWords().figures;
  const language = useLanguage();
  const range = formatPeriod(period, now, words, language);
  const name = nameOfPeriod(choice, words);
  return (
    <Menu
      align="end"
      label={`${words.period.label} ${name} ${range}`}
      text={
        <span>
          {name} <span className={styles.range}>{range}</span>
        </span>
      }
    >
      {(close) => {
        const choose = (next: PeriodChoice) => {
          onChoose(next);
          close();
        };
        return (
          <>
            {offered.map((candidate) => (
              <MenuItem
                key={writePeriod(candidate)}
                chosen={writePeriod(candidate) === writePeriod(choice)}
                end={formatPeriod(resolvePeriod(candidate, newestOn, dayOf(now)), now, words, language)}
                onPress={() => choose(candidate)}
              >
                {nameOfPeriod(candidate, words)}
              </MenuItem>
            ))}
            <CustomPeriod period={period} onChoose={choose} />
          </>
        );
      }}
    </Menu>
  );
}

function CustomPeriod({ period, onChoose }: { readonly period: Period; readonly onChoose: (choice: PeriodChoice) => void }) {
  const words = useWords().figures.period;
  const [from, setFrom] = useState(isoOfDay(period.fromOn));
  const [to, setTo] = useState(isoOfDay(period.toOn));
  const [wrong, setWrong] = useState(false);
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const [fromOn, toOn] = [dayFromIso(from), dayFromIso(to)];
    const right = fromOn !== null && toOn !== null && toOn >= fromOn && toOn - fromOn < longestPeriodDays;
    setWrong(!right);
    if (right) onChoose({ kind: 'custom', period: { fromOn, toOn } });
  }
  return (
    <form onSubmit={submit} className={styles.custom} aria-label={words.custom}>
      <div className={styles.dates}>
        <Field label={words.from}>
          {({ id }) => <input id={id} type="date" className={styles.date} value={from} required onChange={(event) => setFrom(event.target.value)} />}
        </Field>
        <Field label={words.to} problem={wrong ? words.wrong : null}>
          {({ id, describedBy }) => (
            <input
              id={id}
              type="date"
              className={styles.date}
              aria-describedby={describedBy}
              aria-invalid={wrong || undefined}
              value={to}
              required
              onChange={(event) => setTo(event.target.value)}
            />
          )}
        </Field>
      </div>
      <div className={styles.end}>
        <span>{words.note}</span>
        <Button type="submit" small>
          {words.show}
        </Button>
      </div>
    </form>
  );
}
