import type { SignedContent, SignedItem } from '../../utils/domain/checks/signedRecord';
import type { FrozenItem } from '../../utils/domain/checks/template';
import type { Finding } from '../../utils/domain/checks/finding';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { formatCount, formatList } from '../../utils/i18n/format';
import type { Language } from '../../utils/i18n/language';
import { longFinding, shortFinding } from '../checks/findingText';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { condenseItem } from './condenseItem';
import styles from './RecordPage.module.css';
import { whoWhen } from './whoWhen';

interface RecordItemsProps {
  readonly content: SignedContent;
  readonly nameOf: (account: FigureAccountId) => string;
}

/** Every item before the send: what was computed, who looked and when, each waiver with its reason; many accounts as counts and exceptions. */
export function RecordItems({ content, nameOf }: RecordItemsProps) {
  const words = useWords().matrix.record;
  const items = new Map(content.items.map((item) => [item.itemId, item]));
  return (
    <ol className={styles.items}>
      {content.template.items
        .filter(({ kind }) => kind !== 'afterSend')
        .map((frozen, index) => {
          const signed = items.get(frozen.itemId);
          return (
            <li key={frozen.itemId}>
              <span className={styles.number}>{index + 1}</span>
              <span>{frozen.title.slice(0, 300)}</span>
              <div>{signed === undefined ? words.unknown : <ItemResult item={signed} frozen={frozen} nameOf={nameOf} />}</div>
            </li>
          );
        })}
    </ol>
  );
}

interface ItemResultProps {
  readonly item: SignedItem;
  readonly frozen: FrozenItem;
  readonly nameOf: RecordItemsProps['nameOf'];
}

function ItemResult({ item, frozen, nameOf }: ItemResultProps) {
  const { matrix, findings: findingWords } = useWords();
  const language = useLanguage();
  const { record: words } = matrix;
  const lines: string[] = [];
  const perAccount = item.findings.filter((finding) => 'account' in finding);
  for (const finding of item.findings) if (!('account' in finding)) lines.push(longFinding(finding, findingWords, language, nameOf));
  if (perAccount.length > 0) lines.push(countsOf(perAccount, (finding) => shortFinding(finding, findingWords, language), language));
  for (const finding of exceptions(perAccount)) lines.push(longFinding(finding, findingWords, language, nameOf));
  if (item.run !== null) {
    lines.push(
      item.run.kind === 'ticked' ? words.by(whoWhen(item.run, language)) : words.waived(whoWhen(item.run, language), item.run.reason.slice(0, 500)),
    );
  } else if (item.accounts.length === 0 && frozen.kind !== 'computed') lines.push(frozen.required ? matrix.notYet : words.optionalOpen);
  for (const { mark, accounts, lastAt } of condenseItem(item)) {
    const [names, many] = [namesOf(accounts, nameOf, language), formatCount(accounts.length, language)];
    if (mark === null) {
      if (frozen.kind !== 'computed') lines.push(`${many}　${words.open(names)}`);
    } else if (mark.kind === 'ticked') lines.push(`${many}　${words.by(whoWhen({ by: mark.by, at: lastAt }, language))}`);
    else lines.push(`${many}　${words.waived(whoWhen({ by: mark.by, at: lastAt }, language), mark.reason.slice(0, 500))}：${names}`);
  }
  if (frozen.kind === 'computed' && item.findings.length === 0 && lines.length === 0) lines.push(matrix.notComputed);
  return (
    <>
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </>
  );
}

/** Those of a long list that are not in order; the quota has a table of its own. */
function exceptions(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ check, verdict }) => check !== 'quota' && (verdict === 'fail' || verdict === 'unknown'));
}

function countsOf(findings: readonly Finding[], textOf: (finding: Finding) => string, language: Language): string {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(textOf(finding), (counts.get(textOf(finding)) ?? 0) + 1);
  const parts = [...counts].sort((a, b) => b[1] - a[1]).map(([text, count]) => `${text} ${formatCount(count, language)}`);
  return formatList(parts, language);
}

function namesOf(accounts: readonly FigureAccountId[], nameOf: RecordItemsProps['nameOf'], language: Language): string {
  return formatList(
    accounts.map((account) => nameOf(account).slice(0, 60)),
    language,
  );
}
