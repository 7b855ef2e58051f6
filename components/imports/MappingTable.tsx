import { storedMetricIds } from '../../utils/domain/figures/metrics';
import { useWords } from '../language/LanguageProvider';
import { Choice } from '../primitives/Choice';
import { joinClasses } from '../primitives/joinClasses';
import { SelectFrom } from '../primitives/SelectBox';
import { shortened } from './accountNames';
import { type ColumnRole, neverFalls, roleOf, rolesFor, withRole } from './mappingDraft';
import { MappingPart } from './MappingPart';
import styles from './MappingTable.module.css';
import type { Mapping } from './useMapping';
import { useMetricWords } from './useMetricWords';

/** Rows shown under the header: enough to see what a column holds. */
const shownRows = 5;
/** Columns drawn at most; a table of days across has hundreds. */
const shownColumns = 40;

/** The first rows of the file as they stand; above each column what it is. */
export function MappingTable({ mapping }: { readonly mapping: Mapping }) {
  const words = useWords().imports.mapping;
  const { draft, headers, table } = mapping;
  const width = Math.min(shownColumns, Math.max(...table.rows.slice(0, draft.rowsAboveHeader + 1 + shownRows).map((row) => row.length), 1));
  const columns = Array.from({ length: width }, (_, index) => index);
  const above = table.rows.slice(Math.max(0, draft.rowsAboveHeader - 3), draft.rowsAboveHeader);
  const below = table.rows.slice(draft.rowsAboveHeader + 1, draft.rowsAboveHeader + 1 + shownRows);
  return (
    <MappingPart title={words.columns} about={words.columnsAbout}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.tableCaption}>
        <table className={styles.table}>
          <caption className="unseen">{words.tableCaption}</caption>
          <thead>
            <tr>
              {columns.map((index) => (
                <td key={index} className={styles.role}>
                  <RoleSelect mapping={mapping} header={headers[index] ?? ''} index={index} />
                </td>
              ))}
            </tr>
            {above.map((row, index) => (
              <tr key={index} className={styles.above}>
                {columns.map((column) => (
                  <td key={column}>
                    <bdi>{shortened(row[column] ?? '', 60)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
            <tr className={styles.header}>
              {columns.map((index) => (
                <th key={index} scope="col" className={isFigure(below[0]?.[index]) ? styles.number : undefined}>
                  <bdi>{shortened(headers[index] ?? '', 60)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {below.map((row, index) => (
              <tr key={index}>
                {columns.map((column) => (
                  <td
                    key={column}
                    className={joinClasses(isFigure(row[column]) && styles.number, !isUsed(mapping, headers[column]) && styles.unused)}
                  >
                    <bdi>{shortened(row[column] ?? '', 60)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {draft.kind === 'rows' && <Meanings mapping={mapping} />}
    </MappingPart>
  );
}

function isFigure(cell: string | undefined): boolean {
  return cell !== undefined && /^[\s\d,.％%\-－０-９]+$/u.test(cell);
}

function isUsed({ draft }: Mapping, header: string | undefined): boolean {
  return draft.kind !== 'rows' || roleOf(draft, header ?? '') !== 'none';
}

function RoleSelect({ mapping, header, index }: { readonly mapping: Mapping; readonly header: string; readonly index: number }) {
  const words = useWords().imports.mapping;
  const metric = useMetricWords();
  const { draft, change } = mapping;
  const role = roleOf(draft, header);
  const roles = rolesFor(draft.kind);
  const options: readonly { readonly value: ColumnRole; readonly label: string }[] = [
    { value: 'none', label: draft.kind === 'rows' ? words.roles.none : words.across[draft.kind] },
    ...(roles.includes('account') ? [{ value: 'account' as const, label: words.roles.account }] : []),
    ...(roles.includes('day') ? [{ value: 'day' as const, label: words.roles.day }] : []),
    ...(roles.includes('figure') ? storedMetricIds.map((id) => ({ value: id, label: metric(id).name })) : []),
  ];
  const shown = options.some((option) => option.value === role) ? role : 'none';
  return (
    <SelectFrom
      small
      boxClassName={styles.selectBox}
      className={joinClasses(styles.select, shown !== 'none' && styles.chosen)}
      aria-label={words.roleOf(header === '' ? `${index + 1}` : shortened(header, 60))}
      data-column={header}
      disabled={header === ''}
      value={shown}
      options={options}
      onChange={(chosen) => change(withRole(draft, header, chosen))}
    />
  );
}

/** What each chosen figure means; where a header can mean two, the question. */
function Meanings({ mapping }: { readonly mapping: Mapping }) {
  const words = useWords().imports.mapping;
  const metric = useMetricWords();
  const { draft, change, headers, table } = mapping;
  const figures = headers.filter((header) => Object.hasOwn(draft.figures, header) && header !== '');
  if (figures.length === 0) return null;
  return (
    <dl className={styles.meanings}>
      {figures.map((header) => {
        const id = draft.figures[header];
        if (id === undefined) return null;
        const asks = mapping.unsure.includes(header) && (id === 'contacts' || id === 'newFriends');
        return (
          <div key={header}>
            <dt title={shortened(header, 400)}>
              <bdi>{shortened(header, 60)}</bdi>
            </dt>
            <dd>
              <b>{metric(id).name}</b> <span className="dim">{metric(id).definition}</span>
              {asks && (
                <span className={styles.question}>
                  <Choice
                    label={words.totalOrDay}
                    value={id}
                    onChange={(role) => change(withRole(draft, header, role))}
                    options={[
                      { value: 'contacts', label: words.isTotal },
                      { value: 'newFriends', label: words.isDay },
                    ]}
                  />
                  <span className="small dim">{evidenceWords(neverFalls(table, headers, draft, header), words)}</span>
                </span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function evidenceWords(never: boolean | null, words: { readonly evidence: { readonly [Kind in 'rises' | 'falls' | 'unclear']: string } }): string {
  return never === null ? words.evidence.unclear : never ? words.evidence.rises : words.evidence.falls;
}
