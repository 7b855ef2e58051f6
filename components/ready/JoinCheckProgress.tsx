import type { JoinCheck } from '../../utils/domain/readiness/joinCheck';
import { waitsUntil } from '../../utils/domain/watch/walk';
import type { Instant } from '../../utils/domain/ids';
import { useWords } from '../language/LanguageProvider';
import { Banner } from '../primitives/Banner';
import { Button, ButtonLink } from '../primitives/Button';
import { Meter } from '../primitives/Meter';
import styles from './ReadyPage.module.css';
import type { JoinCheckActions } from './useJoinCheckActions';

interface JoinCheckProgressProps {
  readonly check: JoinCheck | null;
  readonly actions: JoinCheckActions;
  readonly now: Instant;
}

/** How far the walk through the accounts is, and what holds it. Nothing once it has ended well. */
export function JoinCheckProgress({ check, actions, now }: JoinCheckProgressProps) {
  const { ready, invitationKit } = useWords();
  const words = ready.check;
  const stop = (
    <Button small variant="plain" onClick={actions.stop}>
      {words.stop}
    </Button>
  );
  if (actions.denied) return <Banner mark="blocked" announce title={words.denied} />;
  switch (check?.state) {
    case undefined:
    case 'stopped':
      return null;
    case 'done':
      return check.unanswered === 0 ? null : <Banner mark="blind" title={words.unanswered(check.unanswered)} />;
    case 'running': {
      const done = check.of - check.left.length;
      return (
        <div className={styles.progress}>
          <Meter value={done} max={check.of} wide />
          <span role="progressbar" aria-valuemin={0} aria-valuemax={check.of} aria-valuenow={done} aria-label={words.running(done, check.of)}>
            {words.running(done, check.of)}
          </span>
          <span role="status" className="dim">
            {waitsUntil(check, null, now) !== null && words.waiting}
          </span>
          {stop}
        </div>
      );
    }
    case 'waitingForLogin':
      return (
        <Banner
          mark="blind"
          needs
          announce
          title={words.loggedOut}
          action={
            <span className={styles.buttons}>
              <ButtonLink small href="https://manager.line.biz/" target="_blank" rel="noreferrer" mark="out">
                {invitationKit.openLine}
              </ButtonLink>
              <Button small variant="primary" onClick={actions.resume}>
                {words.resume}
              </Button>
              {stop}
            </span>
          }
        >
          {words.loggedOutText(check.left.length)}
        </Banner>
      );
    case 'permissionGone':
      return (
        <Banner
          mark="blocked"
          needs
          announce
          title={words.permissionGone}
          action={
            <span className={styles.buttons}>
              <Button small variant="primary" onClick={actions.allowAndResume}>
                {words.allow}
              </Button>
              {stop}
            </span>
          }
        >
          {words.permissionGoneText}
        </Banner>
      );
  }
}
