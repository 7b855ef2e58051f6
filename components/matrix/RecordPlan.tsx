import type { SignedContent } from '../../utils/domain/checks/signedRecord';
import { formatCount, formatFullDay, formatTime } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import styles from './RecordPage.module.css';

/** Text of a bubble that stands on the sheet; a bubble holds at most 500 characters that people read. */
const longestText = 600;

/** Which broadcast was signed: when, to whom, what. */
export function RecordPlan({ content }: { readonly content: SignedContent }) {
  const words = useWords().matrix.record;
  const language = useLanguage();
  const { plan, template, revision, recipients } = content;
  const count = (value: number) => formatCount(value, language);
  const moment = (at: number) => `${formatFullDay(at, language)} ${formatTime(at)}`;
  const target = [words.narrowing[plan.narrowing], ...(plan.cap === null ? [] : [words.cap(count(plan.cap))])];
  const rows: readonly (readonly [string, string])[] = [
    [words.plannedAt, plan.plannedAt === null ? words.noTime : moment(plan.plannedAt)],
    [words.accounts, words.accountCount(count(plan.accounts.length))],
    [words.target, target.join('　')],
    [words.recipients, recipients === null ? words.unknown : words.people(count(recipients))],
    [words.template, `${template.name.slice(0, 200)} v${count(template.version)}　${words.revision(count(revision))}`],
    ...(plan.coupon === null ? [] : [[words.coupon, `${moment(plan.coupon.startsAt)} – ${moment(plan.coupon.endsAt)}`] as const]),
  ];
  return (
    <section className={styles.plan}>
      <dl className={styles.facts}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.message}>
        {plan.bubbles.map((bubble, index) => (
          <div key={index}>
            <b>{bubble.kind === 'text' ? words.bubbleText(count(index + 1), count([...bubble.text].length)) : words.bubbleOther(count(index + 1))}</b>
            <p>{bubble.kind === 'text' ? bubble.text.slice(0, longestText) : bubble.what.slice(0, 200)}</p>
          </div>
        ))}
        {plan.links.length > 0 && (
          <div>
            <b>{words.links}</b>
            {plan.links.map((link, index) => (
              <p key={index}>{link.slice(0, 300)}</p>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
