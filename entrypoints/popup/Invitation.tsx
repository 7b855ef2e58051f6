import { useWords } from '../../components/language/LanguageProvider';
import { Button } from '../../components/primitives/Button';
import { EmptyState } from '../../components/primitives/EmptyState';
import styles from './Invitation.module.css';

/** Shown until the person has chosen how far to watch: nothing is read before that. */
export function Invitation({ onStart }: { readonly onStart: () => void }) {
  const words = useWords().common.notWelcomed;
  return (
    <main className={styles.invitation}>
      <h1 className="unseen">Yobirin</h1>
      <EmptyState
        mark="bellCalm"
        title={words.title}
        action={
          <Button variant="primary" onClick={onStart}>
            {words.action}
          </Button>
        }
      >
        {words.body}
      </EmptyState>
    </main>
  );
}
