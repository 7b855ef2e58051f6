import { lazy, type ReactNode, useMemo } from 'react';
import { PageBoundary } from '../feedback/PageBoundary';
import { useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import { ChecksHome } from './ChecksHome';
import { NothingThere } from './NothingThere';
import { type ChecksPlace, checksPlace } from './checksPlace';
import { checksHref } from './runHref';

const AccountGroupsPage = lazy(async () => ({ default: (await import('../accountGroups/AccountGroupsPage')).AccountGroupsPage }));
const AfterPage = lazy(async () => ({ default: (await import('./AfterPage')).AfterPage }));
const HistoryPage = lazy(async () => ({ default: (await import('./HistoryPage')).HistoryPage }));
const MatrixPage = lazy(async () => ({ default: (await import('../matrix/MatrixPage')).MatrixPage }));
const NewRunPage = lazy(async () => ({ default: (await import('./NewRunPage')).NewRunPage }));
const PlanPage = lazy(async () => ({ default: (await import('./PlanPage')).PlanPage }));
const PlansPage = lazy(async () => ({ default: (await import('../plans/PlansPage')).PlansPage }));
const RecordPage = lazy(async () => ({ default: (await import('../matrix/RecordPage')).RecordPage }));
const TemplatesPage = lazy(async () => ({ default: (await import('../templates/TemplatesPage')).TemplatesPage }));

interface ChecksPageProps {
  readonly path: readonly string[];
  readonly onGo: (href: string) => void;
}

/** Everything behind `#/checks`: the runs, their forms and records, and what they are made from. Each page answers for its own failure. */
export function ChecksPage({ path, onGo }: ChecksPageProps) {
  const place = useMemo(() => checksPlace(path), [path]);
  return <PageBoundary page={`checks ${place.at}`}>{pageOf(place, path, onGo)}</PageBoundary>;
}

function pageOf(place: ChecksPlace, path: readonly string[], onGo: (href: string) => void): ReactNode {
  switch (place.at) {
    case 'home':
      return <ChecksHome onGo={onGo} />;
    case 'new':
      return <NewRunPage key={`new ${place.templateId ?? ''}`} from={{ kind: 'template', templateId: place.templateId }} onGo={onGo} />;
    case 'copy':
    case 'resend':
      return <NewRunPage key={`${place.at} ${place.runId}`} from={{ kind: place.at, runId: place.runId }} onGo={onGo} />;
    case 'matrix':
      return <MatrixPage key={place.runId} runId={place.runId} onGo={onGo} />;
    case 'plan':
      return <PlanPage key={place.runId} runId={place.runId} onGo={onGo} />;
    case 'after':
      return <AfterPage key={place.runId} runId={place.runId} onGo={onGo} />;
    case 'record':
      return <RecordPage key={place.recordId} runId={place.runId} recordId={place.recordId} />;
    case 'history':
      return <HistoryPage onGo={onGo} />;
    case 'templates':
      return <TemplatesPage path={path.slice(1)} onGo={onGo} />;
    case 'accountGroups':
      return <AccountGroupsPage path={path.slice(1)} onGo={onGo} />;
    case 'prices':
      return <PlansPage />;
    case 'nowhere':
      return <Nowhere />;
  }
}

function Nowhere() {
  const { checks, common } = useWords();
  return <NothingThere mark="na" title={common.notFound.title} action={<ButtonLink href={checksHref}>{checks.toHome}</ButtonLink>} />;
}
