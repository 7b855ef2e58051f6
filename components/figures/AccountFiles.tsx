import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import type { Instant } from '../../utils/domain/ids';
import { formatCount, formatMoment } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import styles from './AccountPage.module.css';
import { filesHref } from './figuresAddress';
import { formatPeriod } from './figureTexts';
import { useFilesOf } from './useFilesOf';

/** So many are listed; the rest is on the page of all files. */
const most = 20;

/** What the figures of an account were read from. */
export function AccountFiles({ id, now }: { readonly id: FigureAccountId; readonly now: Instant }) {
  const words = useWords().figures;
  const language = useLanguage();
  const files = useFilesOf(id);
  if (files === undefined) return null;
  const { account } = words;
  return (
    <section className={styles.part}>
      <h3>{account.files}</h3>
      {files.length === 0 ? (
        <p className="dim small">{account.noFiles}</p>
      ) : (
        <table className={styles.files}>
          <thead>
            <tr>
              <th scope="col">{account.file.name}</th>
              <th scope="col">{account.file.days}</th>
              <th scope="col" className="num">
                {account.file.taken}
              </th>
              <th scope="col">{account.file.at}</th>
            </tr>
          </thead>
          <tbody>
            {files.slice(0, most).map((file) => (
              <tr key={file.fileId}>
                <td title={file.fileName}>{file.fileName}</td>
                <td>
                  {file.firstOn !== null && file.lastOn !== null && formatPeriod({ fromOn: file.firstOn, toOn: file.lastOn }, now, words, language)}
                </td>
                <td className="num">{formatCount(file.taken, language)}</td>
                <td className="dim">{formatMoment(file.importedAt, now, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="small">
        <a href={filesHref}>{words.files}</a>
      </p>
    </section>
  );
}
