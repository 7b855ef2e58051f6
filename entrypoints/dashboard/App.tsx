import { type ReactNode, useEffect } from 'react';
import { PageBoundary } from '../../components/feedback/PageBoundary';
import { InboxProvider } from '../../components/groups/InboxProvider';
import { useWords } from '../../components/language/LanguageProvider';
import { ButtonLink } from '../../components/primitives/Button';
import { EmptyState } from '../../components/primitives/EmptyState';
import { useReadinessCount } from '../../components/ready/useReadinessCount';
import { Rail } from '../../components/shell/Rail';
import { useSettings } from '../../components/shell/settingsContext';
import { Shell } from '../../components/shell/Shell';
import { StatusBar } from '../../components/shell/StatusBar';
import { useHashPath } from '../../components/shell/useHashPath';
import { useLookNow } from '../../components/shell/useLookNow';
import { useNow } from '../../components/shell/useNow';
import { usePageKeys } from '../../components/shell/usePageKeys';
import { useShellFacts } from '../../components/shell/useShellFacts';
import { routes } from './routes';

const railRoutes = routes.filter((route) => route.inRail);
const railHrefs = railRoutes.map((route) => `#/${route.id}`);

function go(href: string) {
  location.hash = href;
}

/** The full tab. Before the welcome page was answered, that page stands alone: there is nothing else to see yet. */
export function App() {
  const { welcomed } = useSettings();
  const words = useWords().common;
  const [asked = welcomed ? 'inbox' : 'welcome', ...path] = useHashPath();
  const route = routes.find((candidate) => candidate.id === asked);
  const title = route ? words.pages[route.id] : words.notFound.title;
  useEffect(() => {
    document.title = `${title} – Yobirin`;
  }, [title]);
  const screen = (
    <PageBoundary page={asked}>
      {route ? (
        <route.Screen frame="tab" path={path} onGo={go} />
      ) : (
        <EmptyState mark="blocked" title={words.notFound.title} action={<ButtonLink href="#/inbox">{words.notFound.next}</ButtonLink>} />
      )}
    </PageBoundary>
  );
  if (asked === 'welcome' && !welcomed) return <main>{screen}</main>;
  return (
    <PageBoundary page="shell">
      <InboxProvider>
        <Framed current={asked}>{screen}</Framed>
      </InboxProvider>
    </PageBoundary>
  );
}

function Framed({ current, children }: { readonly current: string; readonly children: ReactNode }) {
  const { level } = useSettings();
  const now = useNow();
  const facts = useShellFacts(now);
  const readiness = useReadinessCount(now);
  const lookNow = useLookNow();
  usePageKeys(railHrefs);
  const items = railRoutes.map((route) => ({
    id: route.id,
    href: `#/${route.id}`,
    label: facts.words.pages[route.id],
    count: route.count({ ...facts, readiness }),
  }));
  return (
    <Shell
      frame="tab"
      rail={<Rail items={items} current={current} bell={facts.bell} end={<GuideLink current={current === 'guide'} />} />}
      status={<StatusBar summary={facts.watch} level={level} now={now} onLookNow={lookNow} />}
    >
      {children}
    </Shell>
  );
}

function GuideLink({ current }: { readonly current: boolean }) {
  const words = useWords().common;
  return (
    <a href="#/guide" aria-current={current ? 'page' : undefined}>
      {words.pages.guide}
    </a>
  );
}
