import type { Figure } from '../../utils/domain/figures/figure';
import type { ViewColumnKind } from '../../utils/domain/figures/views/viewTable';
import { formatNumber } from '../charts/formatFigures';
import { useLanguage, useWords } from '../language/LanguageProvider';

interface FigureCellProps {
  readonly id: string;
  readonly figure: Figure;
  readonly kind: Exclude<ViewColumnKind, 'text' | 'day'>;
  /** Why there is none: words for the cell and in full. A dash where the row has said it already. */
  readonly none: { readonly text: string; readonly full: string };
  readonly className?: string | undefined;
}

/** One figure at the right edge. A missing one is a word or a dash, a withheld one a word; neither is ever 0. */
export function FigureCell({ id, figure, kind, none, className = 'num' }: FigureCellProps) {
  const words = useWords().figures.table;
  const language = useLanguage();
  if (typeof figure === 'number') {
    return (
      <td data-col={id} className={className}>
        {formatNumber(figure, kind, language)}
      </td>
    );
  }
  const [text, full] = figure === 'withheld' ? [words.withheld, words.withheldFull] : [none.text, none.full];
  return (
    <td data-col={id} className="num faint" title={full}>
      {text === '–' ? (
        <>
          <span aria-hidden="true">–</span>
          <span className="unseen">{full}</span>
        </>
      ) : (
        text
      )}
    </td>
  );
}
