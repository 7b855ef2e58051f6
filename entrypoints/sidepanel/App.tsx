import { PageBoundary } from '../../components/feedback/PageBoundary';
import { useWords } from '../../components/language/LanguageProvider';
import { Button } from '../../components/primitives/Button';
import { EmptyState } from '../../components/primitives/EmptyState';
import { useSettings } from '../../components/shell/settingsContext';
import { StatusBar } from '../../components/shell/StatusBar';
import { useNow } from '../../components/shell/useNow';
import { useOverview } from '../../components/shell/useOverview';
import { SidePanelScreen } from '../../components/sidePanel/SidePanelScreen';
import { showFullTab } from '../../utils/browser/fullTab';

const goInFullTab = (href: string) => void showFullTab(href);

/** Chrome's side panel: the check that belongs to the Manager page beside it. */
export function App() {
  const { welcomed, level } = useSettings();
  const words = useWords().common.notWelcomed;
  const now = useNow();
  const summary = useOverview(now);
  if (!welcomed) {
    return (
      <main>
        <h1 className="unseen">Yobirin</h1>
        <EmptyState
          mark="bellCalm"
          title={words.title}
          action={
            <Button variant="primary" onClick={() => goInFullTab('#/welcome')}>
              {words.action}
            </Button>
          }
        >
          {words.body}
        </EmptyState>
      </main>
    );
  }
  return (
    <PageBoundary page="side panel">
      <SidePanelScreen status={<StatusBar summary={summary} level={level} now={now} />} onGo={goInFullTab} />
    </PageBoundary>
  );
}
