import type { DailyRow } from '../../utils/domain/figures/readExport';
import { storedMetricIds } from '../../utils/domain/figures/metrics';
import { hintText } from '../../utils/domain/figures/importPlan';
import type { ImportsWords } from '../../utils/i18n/ja/imports';
import type { Language } from '../../utils/i18n/language';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { shortened } from './accountNames';
import { useFigureText } from './ChangesTable';
import tableStyles from './DetailTable.module.css';
import { formatFigureDay, formatFigurePeriod } from './figureDays';
import { MappingPart } from './MappingPart';
import styles from './MappingScreen.module.css';
import { summaryOf } from './previewSummary';
import { RejectedTable } from './RejectedTable';
import type { Mapping } from './useMapping';
import { useMetricWords } from './useMetricWords';

/** Rows shown: enough to see that they are right. */
const shownRows = 6;

/** What would be read with the columns as they are now, from the first rows. */
export function MappingPreview({ mapping }: { readonly mapping: Mapping }) {
  const words = useWords().imports.mapping;
  const { preview } = mapping;
  return (
    <MappingPart title={words.preview} about={mapping.isPart ? words.previewPart(mapping.table.rows.length, mapping.table.totalRows) : undefined}>
      {preview !== null && preview.content.of === 'daily' && <Sample rows={preview.content.rows} />}
      {preview !== null && <RejectedTable rejected={preview.rejected} />}
    </MappingPart>
  );
}

/** What the answers come to in one sentence, or what is still missing. */
export function MappingSummary({ mapping: { preview, problem, isPart, table } }: { readonly mapping: Mapping }) {
  const words = useWords().imports.mapping;
  const language = useLanguage();
  return (
    <p className={styles.summary} role="status" data-mapping-summary="">
      {problem !== null && <span className="needs">{words.problems[problem]}</span>}
      {preview !== null && summaryWords(summaryOf(preview), words, language)}
      {preview !== null && isPart && <span className={styles.part200}> {words.ofFirst(table.rows.length)}</span>}
    </p>
  );
}

function summaryWords(summary: ReturnType<typeof summaryOf>, words: ImportsWords['mapping'], language: Language): string {
  const { accounts, firstOn, lastOn, rows, rejected } = summary;
  return [
    accounts === 0 ? words.oneAccount : words.accounts(accounts),
    formatFigurePeriod(firstOn, lastOn, language) ?? words.noDays,
    words.rows(rows),
    rejected === 0 ? words.noneRejected : words.rejected(rejected),
  ].join(' · ');
}

function Sample({ rows }: { readonly rows: readonly DailyRow[] }) {
  const words = useWords().imports;
  const language = useLanguage();
  const metric = useMetricWords();
  const figure = useFigureText();
  const shown = rows.slice(0, shownRows);
  const metrics = storedMetricIds.filter((id) => rows.some((row) => row.values[id] !== undefined));
  if (shown.length === 0) return null;
  return (
    <div className={tableStyles.scroll} tabIndex={0} role="region" aria-label={words.mapping.sampleCaption}>
      <table className={tableStyles.table}>
        <caption className="unseen">{words.mapping.sampleCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.detail.account}</th>
            <th scope="col">{words.detail.day}</th>
            {metrics.map((id) => (
              <th key={id} scope="col" className={tableStyles.number}>
                {metric(id).name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <tr key={index}>
              <td>{row.account === null ? words.mapping.asked : <bdi>{shortened(hintText(row.account), 60)}</bdi>}</td>
              <td>{row.on === null ? words.mapping.asked : formatFigureDay(row.on, language)}</td>
              {metrics.map((id) => (
                <td key={id} className={tableStyles.number}>
                  {figure(row.values[id] ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
