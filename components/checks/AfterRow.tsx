import type { RunState } from '../../utils/domain/checks/run';
import type { Instant } from '../../utils/domain/ids';
import { formatWhen } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Chip } from '../primitives/Chip';
import { Mark } from '../primitives/Mark';
import { afterReminder } from './afterReminder';
import { runName } from './checkTexts';
import { resultText } from './resultText';
import { Line } from './RunRow';
import { afterHref } from './runHref';
import type { AfterSend } from '../../utils/domain/checks/afterSend';

interface AfterRowProps {
  readonly run: RunState;
  readonly after: AfterSend | undefined;
  readonly groupName: string | null;
  readonly now: Instant;
  readonly onGo: (href: string) => void;
}

/** One broadcast that went out: who signed it, what came of it, and what is to be looked at now. */
export function AfterRow({ run, after, groupName, now, onGo }: AfterRowProps) {
  const words = useWords().checks;
  const language = useLanguage();
  const reminder = afterReminder(run, after, words, language);
  const signers = run.signatures.map(({ signer }) => signer).join(words.comma);
  return (
    <Line
      href={afterHref(run.runId)}
      onGo={onGo}
      mark={<Mark kind="handled" label={words.status.sent} />}
      title={
        <>
          <bdi className="cut">{runName(run, words)}</bdi>
          {reminder !== null && <Chip strong>{reminder}</Chip>}
        </>
      }
      about={
        <>
          <bdi className="cut">{groupName ?? words.accounts(run.plan.accounts.length)}</bdi>
          <bdi className="cut">{run.sent?.withoutSignOff === true ? words.row.noSignOff : words.row.signedBy(signers)}</bdi>
        </>
      }
      side={
        <>
          <span>{run.sent === null ? '' : formatWhen(run.sent.sentAt, now, language)}</span>
          <span>{resultText(run, words)}</span>
        </>
      }
    />
  );
}
