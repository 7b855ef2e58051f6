import { parseJstLocal } from '../../utils/domain/time/jst';
import { formatMoment } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { TextField } from '../primitives/TextField';
import { useNow } from '../shell/useNow';
import { useHoliday } from './useHoliday';

interface PlanTimeProps {
  /** As a `datetime-local` field has it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** When it is to go out, in Japanese time; weekday, holiday and a time gone by are said at once. */
export function PlanTime({ value, onChange }: PlanTimeProps) {
  const words = useWords().checks.plan;
  const language = useLanguage();
  const now = useNow();
  const at = parseJstLocal(value);
  const { holiday, weekend } = useHoliday(at);
  const facts =
    at === null
      ? [words.whenHint]
      : [words.whenIs(formatMoment(at, now, language)), ...(holiday === null ? [] : [words.holiday(holiday)]), ...(weekend ? [words.weekend] : [])];
  return (
    <TextField
      label={words.when}
      type="datetime-local"
      value={value}
      onChange={onChange}
      hint={facts.join('　')}
      problem={value !== '' && at === null ? words.problems.plannedAt : at !== null && at < now ? words.past : null}
    />
  );
}
