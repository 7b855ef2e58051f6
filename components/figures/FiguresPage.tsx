import { lazy, useDeferredValue, useMemo } from 'react';
import { dayOf } from '../../utils/domain/figures/day';
import type { Instant } from '../../utils/domain/ids';
import { PageBoundary } from '../feedback/PageBoundary';
import { Waiting } from '../feedback/Waiting';
import { useWords } from '../language/LanguageProvider';
import { useNow } from '../shell/useNow';
import { FiguresScreen, type FiguresScreenProps } from './FiguresScreen';
import { readFiguresPath } from './figuresAddress';
import { halfDayOf } from './halfDay';
import { newestFinalDay } from './newestDay';
import { defaultPeriod, readPeriod, resolvePeriod, writePeriod } from './periodChoice';
import { monthsFirst, reachesBack, useFigures } from './useFigures';
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

interface ViewsProps extends Pick<FiguresScreenProps, 'place' | 'onGo'> {
  readonly now: Instant;
}

function Views(props: Omit<ViewsProps, 'now'>) {
  const words = useWords().figures;
  const [view, changeView] = useFiguresView();
  const now = halfDayOf(useNow());
  if (view === null) return <Waiting>{words.reading}</Waiting>;
  return <ReadViews {...props} view={view} changeView={changeView} now={now} />;
}

function ReadViews({ place, view, now, ...props }: ViewsProps & Pick<FiguresScreenProps, 'view' | 'changeView'>) {
  const words = useWords().figures;
  const tab = place.at === 'tab' ? place.tab : null;
  const choice = place.period ?? (view.period === null ? null : readPeriod(view.period)) ?? defaultPeriod;
  // A burst of imports may change the figures faster than the views can follow; typing and scrolling go first.
  const latest = useFigures(monthsFirst(choice, tab));
  const set = useDeferredValue(latest) ?? latest;
  const written = writePeriod(choice);
  const newestOn = useMemo(() => (set === undefined ? null : newestFinalDay(set, now)), [set, now]);
  const period = useMemo(
    () => (newestOn === null ? null : resolvePeriod(readPeriod(written) ?? defaultPeriod, newestOn, dayOf(now))),
    [written, newestOn, now],
  );
  if (set === undefined || newestOn === null || period === null || !reachesBack(set, period, tab)) return <Waiting>{words.reading}</Waiting>;
  return <FiguresScreen {...props} set={set} view={view} now={now} place={place} choice={choice} newestOn={newestOn} period={period} />;
}
