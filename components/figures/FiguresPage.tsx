import { lazy, useDeferredValue, useMemo } from 'react';
import { PageBoundary } from '../feedback/PageBoundary';
import { Waiting } from '../feedback/Waiting';
import { useWords } from '../language/LanguageProvider';
import { useNow } from '../shell/useNow';
import { FiguresScreen } from './FiguresScreen';
import { readFiguresPath } from './figuresAddress';
import { halfDayOf } from './newestDay';
import { useFigures } from './useFigures';
import { useFiguresView } from './useFiguresView';

const ImportRoute = lazy(async () => ({ default: (await import('./ImportRoute')).ImportRoute }));
const FilesPage = lazy(async () => ({ default: (await import('../imports/FilesPage')).FilesPage }));
const CollectPage = lazy(async () => ({ default: (await import('../collect/CollectPage')).CollectPage }));

interface FiguresPageProps {
  readonly path: readonly string[];
  readonly onGo: (href: string) => void;
}

/** Everything behind `#/figures`: the views, an account's own page, and the pages that bring figures in. */
export function FiguresPage({ path, onGo }: FiguresPageProps) {
  const place = useMemo(() => readFiguresPath(path), [path]);
  switch (place.at) {
    case 'import':
      return (
        <PageBoundary page="figures import">
          <ImportRoute frame="tab" onGo={onGo} />
        </PageBoundary>
      );
    case 'files':
      return (
        <PageBoundary page="figures files">
          <FilesPage />
        </PageBoundary>
      );
    case 'collect':
      return (
        <PageBoundary page="figures collect">
          <CollectPage />
        </PageBoundary>
      );
    case 'tab':
    case 'account':
      return <Views place={place} onGo={onGo} />;
  }
}

function Views({ place, onGo }: Pick<Parameters<typeof FiguresScreen>[0], 'place' | 'onGo'>) {
  const words = useWords().figures;
  // A burst of imports may change the figures faster than the views can follow; typing and scrolling go first.
  const set = useDeferredValue(useFigures());
  const [view, changeView] = useFiguresView();
  const now = halfDayOf(useNow());
  if (set === undefined || view === null) return <Waiting>{words.reading}</Waiting>;
  return <FiguresScreen set={set} view={view} changeView={changeView} now={now} place={place} onGo={onGo} />;
}
