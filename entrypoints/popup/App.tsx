import { lazy } from 'react';
import { PageBoundary } from '../../components/feedback/PageBoundary';
import { InboxPage } from '../../components/groups/InboxPage';
import { InboxProvider } from '../../components/groups/InboxProvider';
import { useWords } from '../../components/language/LanguageProvider';
import { Rail } from '../../components/shell/Rail';
import { countOfChecks, countOfFigures, countOfInbox, countOfWatch } from '../../components/shell/railCounts';
import { useSettings } from '../../components/shell/settingsContext';
import { Shell } from '../../components/shell/Shell';
import { StatusBar } from '../../components/shell/StatusBar';
import { useHashPath } from '../../components/shell/useHashPath';
import { useNow } from '../../components/shell/useNow';
import { usePageKeys } from '../../components/shell/usePageKeys';
import { useShellFacts } from '../../components/shell/useShellFacts';
import { Invitation } from './Invitation';
import { fullTabUrl } from '../../utils/browser/fullTab';
import { openFullTab } from './openFullTab';

const PopupFiguresRoute = lazy(async () => ({ default: (await import('../../components/figures/PopupFiguresRoute')).PopupFiguresRoute }));

const WatchView = lazy(async () => ({ default: (await import('../../components/watch/WatchView')).WatchView }));
const PopupChecks = lazy(async () => ({ default: (await import('../../components/checks/PopupChecks')).PopupChecks }));

const hrefs = ['#/inbox', '#/figures', '#/checks', '#/watch'];

/** The popup: the same shell in small. Before the welcome page was answered it only leads there. */
export function App() {
  const { welcomed } = useSettings();
  return (
    <PageBoundary page="popup">
      {welcomed ? (
        <InboxProvider>
          <Welcomed />
        </InboxProvider>
      ) : (
        <Invitation onStart={() => void openFullTab('#/welcome')} />
      )}
    </PageBoundary>
  );
}

function Welcomed() {
  const words = useWords().common;
  const { level } = useSettings();
  const now = useNow();
  const facts = useShellFacts(now);
  const [asked, ...path] = useHashPath();
  const current = asked === 'watch' || asked === 'figures' || asked === 'checks' ? asked : 'inbox';
  usePageKeys(hrefs);
  const items = [
    { id: 'inbox', href: '#/inbox', label: words.pages.inbox, count: countOfInbox(facts) },
    { id: 'figures', href: '#/figures', label: words.pages.figures, count: countOfFigures(facts) },
    { id: 'checks', href: '#/checks', label: words.pages.checks, count: countOfChecks(facts) },
    { id: 'watch', href: '#/watch', label: words.pages.watch, count: countOfWatch(facts) },
  ];
  return (
    <Shell
      frame="popup"
      rail={<Rail items={items} current={current} bell={facts.bell} end={<FullTabLink hash={`#/${current}`} />} />}
      status={<StatusBar summary={facts.watch} level={level} now={now} />}
    >
      <PageBoundary page={current}>
        {current === 'watch' && <WatchView onGo={(href) => void openFullTab(href)} />}
        {current === 'figures' && <PopupFiguresRoute path={path} onMove={(href) => (location.hash = href)} onGo={(href) => void openFullTab(href)} />}
        {current === 'checks' && <PopupChecks onGo={(href) => void openFullTab(href)} />}
        {current === 'inbox' && <InboxPage frame="popup" path={[]} onGo={(href) => void openFullTab(href)} />}
      </PageBoundary>
    </Shell>
  );
}

function FullTabLink({ hash }: { readonly hash: string }) {
  const words = useWords().common;
  return (
    <a
      href={fullTabUrl(hash)}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        void openFullTab(hash);
      }}
    >
      {words.fullTab}
    </a>
  );
}
