import type { BoardPart, BoardRow } from '../../utils/domain/readiness/board';
import { boardParts } from '../../utils/domain/readiness/board';
import type { Instant } from '../../utils/domain/ids';
import { formatMoment, formatShortDay } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Mark } from '../primitives/Mark';
import { invitationKitHref } from '../invitationKit/invitationKitHref';
import { nameOf } from '../watch/accountState';
import { accountSettingsPage, responseSettingsPage } from '../watch/lineLinks';
import { useCount } from '../watch/useCount';
import { ageText, joiningText, markOfPart, whyText } from './readinessTexts';
import styles from './ReadyTable.module.css';

interface ReadyTableProps {
  readonly rows: readonly BoardRow[];
  readonly now: Instant;
  readonly onNote: (row: BoardRow) => void;
}

/** Every account with what is known of inviting it; what stands in the way comes first. */
export function ReadyTable({ rows, now, onNote }: ReadyTableProps) {
  const words = useWords().ready;
  const count = useCount();
  const { columns } = words;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="unseen">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.account}>
              {columns.account}
            </th>
            <th scope="col" className={styles.verdict}>
              {columns.verdict}
            </th>
            <th scope="col" className={styles.joining}>
              {columns.joining}
            </th>
            <th scope="col" className={styles.chat}>
              {columns.chat}
            </th>
            <th scope="col" className={styles.role}>
              {columns.role}
            </th>
            <th scope="col" className={styles.basis}>
              {columns.basis}
            </th>
            <th scope="col" className={styles.act}>
              {columns.act}
            </th>
          </tr>
        </thead>
        {boardParts.map((part) => {
          const own = rows.filter(({ assessment }) => assessment.verdict === part);
          return (
            own.length > 0 && (
              <tbody key={part}>
                <tr className={styles.part}>
                  <th scope="rowgroup" colSpan={7}>
                    <b>{words.parts[part]}</b> {count(own.length)}
                  </th>
                </tr>
                {own.map((row) => (
                  <Row key={row.account.id} row={row} part={part} now={now} onNote={onNote} />
                ))}
              </tbody>
            )
          );
        })}
      </table>
    </div>
  );
}

interface RowProps extends Omit<ReadyTableProps, 'rows'> {
  readonly row: BoardRow;
  readonly part: BoardPart;
}

function Row({ row, part, now, onNote }: RowProps) {
  const { ready: words, common, accountGroups } = useWords();
  const language = useLanguage();
  const { account, chat, assessment } = row;
  const name = nameOf(account, common.status.noName);
  const why = whyText(assessment, words, language);
  return (
    <tr>
      <th scope="row" className={styles.account} title={name}>
        <bdi className="cut">{name}</bdi>
        {account.basicId !== null && account.basicId !== name && <span className="dim small"> {account.basicId}</span>}
      </th>
      <td className={styles.verdict} title={why}>
        <span className={styles.word}>
          <Mark kind={markOfPart[part]} />
          <span>{words.verdict[part]}</span>
        </span>
        {why !== '' && <span className={styles.why}>{why}</span>}
      </td>
      <td className={styles.joining}>
        {joiningText(assessment.basis?.joining, words)}
        <Change row={row} now={now} />
      </td>
      <td className={styles.chat}>{words.chat[chat]}</td>
      <td className={styles.role}>
        {assessment.role === null ? <span className="faint">{words.noRole}</span> : accountGroups.roles.names[assessment.role]}
      </td>
      <td className={styles.basis}>
        {assessment.basis === null ? (
          <span className="faint">{words.noBasis}</span>
        ) : (
          <span title={formatMoment(assessment.basis.at, now, language)}>
            {words.source[assessment.basis.source]}
            <span className="dim"> {ageText(assessment.ageDays ?? 0, words)}</span>
          </span>
        )}
        {assessment.contradictedBy !== null && (
          <span className={styles.why}>
            {words.contradicted(
              joiningText(assessment.contradictedBy.joining, words),
              assessment.contradictedBy.by ?? '',
              formatShortDay(assessment.contradictedBy.at, language),
            )}
          </span>
        )}
      </td>
      <td className={styles.act}>
        <Acts row={row} name={name} onNote={onNote} />
      </td>
    </tr>
  );
}

/** The switch was found moved: what it was, what it is, and between which days. */
function Change({ row, now }: { readonly row: BoardRow; readonly now: Instant }) {
  const words = useWords().ready;
  const language = useLanguage();
  const { change } = row;
  if (change === null) return null;
  const [from, to] = [formatShortDay(change.from.at, language), formatShortDay(change.to.at, language)];
  const when = from === to ? to : words.between(from, to);
  return (
    <span className={styles.why} title={`${formatMoment(change.from.at, now, language)} – ${formatMoment(change.to.at, now, language)}`}>
      {words.changed(joiningText(change.from.joining, words), joiningText(change.to.joining, words), when)}
    </span>
  );
}

function Acts({ row, name, onNote }: { readonly row: BoardRow; readonly name: string; readonly onNote: RowProps['onNote'] }) {
  const words = useWords().ready;
  const { account, chat, assessment } = row;
  const chatFirst = chat === 'off';
  const href = chatFirst ? responseSettingsPage(account) : accountSettingsPage(account);
  const text = chatFirst ? words.openResponse : words.openSetting;
  return (
    <span className={styles.acts}>
      {href === null ? (
        <span className="faint">{words.noId}</span>
      ) : (
        <a
          href={href}
          target="_blank"
          rel="noreferrer"
          className={assessment.verdict === 'blocked' ? 'strong' : undefined}
          aria-label={`${text}: ${name}`}
        >
          {text}
        </a>
      )}
      {account.accountId !== null && (
        <a href={invitationKitHref(account.accountId)} aria-label={`${words.kit}: ${name}`}>
          {words.kit}
        </a>
      )}
      <Button small variant="plain" aria-label={words.noteOf(name)} onClick={() => onNote(row)}>
        {words.note}
      </Button>
    </span>
  );
}
