import type { InvitationRowProblem } from '../../utils/domain/invitations/readInvitationRows';
import type { ExpectedWords } from '../../utils/i18n/ja/expected';
import { formatList } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Dialog } from '../primitives/Dialog';
import styles from './ExpectedPage.module.css';
import type { ReadCsv } from './invitationsCsv';

interface ImportInvitationsProps {
  readonly read: ReadCsv;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

const mostShown = 50;

/** What of a table would be noted, and which rows not and why; nothing is written before the button. */
export function ImportInvitations({ read, onTake, onClose }: ImportInvitationsProps) {
  const { common, expected } = useWords();
  const language = useLanguage();
  const words = expected.csv;
  const { taken, refused, ignoredHeads, lineOf } = read;
  return (
    <Dialog
      title={words.title}
      closeLabel={common.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" disabled={taken.length === 0} onClick={onTake}>
            {taken.length === 0 ? words.nothing : words.take(taken.length)}
          </Button>
        </>
      }
    >
      <p>{words.found(taken.length, refused.length)}</p>
      {ignoredHeads.length > 0 && <p className="dim">{words.ignored(formatList(ignoredHeads, language))}</p>}
      {refused.length > 0 && (
        <ul className={styles.problems} tabIndex={0} aria-label={words.title}>
          {refused.slice(0, mostShown).map(({ row, problems }) => (
            <li key={row}>
              <span className={styles.line}>{words.row(lineOf(row))}</span>
              <bdi>
                {formatList(
                  problems.map((problem) => problemText(problem, words.problems, lineOf)),
                  language,
                )}
              </bdi>
            </li>
          ))}
          {refused.length > mostShown && <li>{words.more(refused.length - mostShown)}</li>}
        </ul>
      )}
    </Dialog>
  );
}

function problemText(problem: InvitationRowProblem, words: ExpectedWords['csv']['problems'], lineOf: ReadCsv['lineOf']): string {
  switch (problem.kind) {
    case 'unknownAccount':
    case 'badDate':
      return words[problem.kind](problem.cell);
    case 'repeated':
      return words.repeated(lineOf(problem.ofRow));
    default:
      return words[problem.kind];
  }
}
