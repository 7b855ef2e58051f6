import { formatCount, formatMoment } from '../../utils/i18n/format';
import { checksHref, planHref, recordHref } from '../checks/runHref';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button, ButtonLink } from '../primitives/Button';
import { Chip } from '../primitives/Chip';
import { IconButton } from '../primitives/IconButton';
import { Mark } from '../primitives/Mark';
import styles from './MatrixPage.module.css';
import type { Matrix } from './useMatrix';

interface MatrixHeadProps {
  readonly matrix: Matrix;
  readonly onPerson: () => void;
  readonly onKeys: () => void;
}

/** Which broadcast this is, when it is planned, and who is ticking. */
export function MatrixHead({ matrix, onPerson, onKeys }: MatrixHeadProps) {
  const words = useWords().matrix;
  const language = useLanguage();
  const { shown, now, facts, by } = matrix;
  const { plan, template, revision } = shown;
  const newest = shown.signatures.at(-1) ?? null;
  const when = plan.plannedAt === null ? words.head.noTime : formatMoment(plan.plannedAt, now, language);
  return (
    <header className={styles.head}>
      <a href={checksHref} className={styles.back} aria-label={words.toList} title={words.toList}>
        <Mark kind="back" />
      </a>
      <h1 className={styles.title} title={plan.name.slice(0, 500)}>
        {plan.name.trim() === '' ? words.head.noName : plan.name.slice(0, 500)}
      </h1>
      <p className={styles.about}>
        <b>{when}</b>
        {facts?.accountGroup != null && <span className={styles.group}>{facts.accountGroup.name.slice(0, 200)}</span>}
        <span>{words.head.accounts(formatCount(plan.accounts.length, language))}</span>
        <span>{words.head.template(template.name.slice(0, 100), formatCount(template.version, language))}</span>
        {revision > 1 && <span>{words.head.revision(formatCount(revision, language))}</span>}
        {shown.status !== 'checking' && <Chip strong>{words.status[shown.status]}</Chip>}
      </p>
      <div className={styles.acts}>
        <Button variant="plain" small onClick={onPerson} mark="person" className={styles.person}>
          <span className="cut">{words.person.button(by === '' ? words.person.nobody : by.slice(0, 60))}</span>
          <Mark kind="down" />
        </Button>
        {(shown.status === 'checking' || shown.status === 'partlySigned' || shown.status === 'signed') && (
          <ButtonLink href={planHref(shown.runId)}>{words.head.plan}</ButtonLink>
        )}
        <ButtonLink href={recordHref(shown.runId, newest?.recordId ?? 'draft')}>{words.head.print}</ButtonLink>
        <IconButton mark="more" label={words.keys.open} onClick={onKeys} />
      </div>
    </header>
  );
}
