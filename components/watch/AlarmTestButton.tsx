import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Dialog } from '../primitives/Dialog';
import { AlarmReport } from './AlarmReport';
import { useAlarmTest } from './useAlarmTest';

/** Rings for a test, then says in plain words what works and what was swallowed. */
export function AlarmTestButton({ variant = 'outline', small = false }: { readonly variant?: 'outline' | 'plain'; readonly small?: boolean }) {
  const all = useWords();
  const words = all.watch.alarm;
  const { state, test, close } = useAlarmTest();
  const testing = state.kind === 'testing';
  return (
    <>
      <Button variant={variant} small={small} data-action="test-alarm" aria-disabled={testing} onClick={testing ? undefined : test}>
        <span aria-live="polite">{testing ? words.testing : words.test}</span>
      </Button>
      {state.kind === 'tested' && (
        <Dialog title={words.title} closeLabel={all.common.close} onClose={close}>
          <AlarmReport result={state.result} />
        </Dialog>
      )}
      {state.kind === 'noAnswer' && (
        <Dialog title={words.noAnswerTitle} closeLabel={all.common.close} onClose={close}>
          <p>{all.watch.noAnswer}</p>
        </Dialog>
      )}
    </>
  );
}
