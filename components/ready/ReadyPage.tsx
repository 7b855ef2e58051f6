import { ExpectedPage } from '../expected/ExpectedPage';
import { useWords } from '../language/LanguageProvider';
import { Tabs } from '../primitives/Tabs';
import { ReadyBoard } from './ReadyBoard';
import styles from './ReadyPage.module.css';

interface ReadyPageProps {
  readonly path: readonly string[];
  readonly onGo: (href: string) => void;
}

const panelId = 'ready-panel';

/** Being invited into groups: which accounts can be, and by whom we expect to be. */
export function ReadyPage({ path: [asked], onGo }: ReadyPageProps) {
  const { ready, expected } = useWords();
  const current = asked === 'expected' ? 'expected' : 'board';
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <h1>{ready.title}</h1>
        <Tabs
          label={expected.tabs.label}
          tabs={[
            { id: 'board', label: expected.tabs.board },
            { id: 'expected', label: expected.tabs.expected },
          ]}
          current={current}
          onChange={(id) => onGo(id === 'board' ? '#/ready' : '#/ready/expected')}
          controls={panelId}
        />
      </div>
      <div id={panelId} role="tabpanel" aria-label={expected.tabs[current]}>
        {current === 'board' ? <ReadyBoard /> : <ExpectedPage />}
      </div>
    </div>
  );
}
