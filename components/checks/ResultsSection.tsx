import { useState } from 'react';
import type { RunState } from '../../utils/domain/checks/run';
import type { SendResult } from '../../utils/domain/checks/runEvents';
import { accountsOfLines, sendResults } from '../../utils/domain/checks/sendResults';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { Button, ButtonLink } from '../primitives/Button';
import { SelectFrom } from '../primitives/SelectBox';
import { TextField } from '../primitives/TextField';
import styles from './AfterPage.module.css';
import { nameList, plannedName } from './checkTexts';
import { FormSection } from './FormSection';
import { linkTo } from './linkTo';
import { resendHref } from './runHref';
import { useRunMove } from './useRunMove';

interface ResultsSectionProps {
  readonly run: RunState;
  readonly onGo: (href: string) => void;
}

const results: readonly SendResult[] = ['delivered', 'failed', 'unknown'];

/** What a person found in LINE's result list, account by account; the failed ones can be sent to again. */
export function ResultsSection({ run, onGo }: ResultsSectionProps) {
  const words = useWords().checks;
  const move = useRunMove(run.runId);
  const { of, left } = sendResults(run);
  const note = (accounts: readonly FigureAccountId[], result: SendResult) => void move({ kind: 'resultNoted', accounts, result, note: '' });
  return (
    <>
      <FormSection head={words.after.results}>
        <p className="dim">{words.after.resultsAbout}</p>
        <div className={styles.row}>
          <Button
            small
            disabled={left.length === 0}
            onClick={() =>
              note(
                left.map(({ account }) => account),
                'delivered',
              )
            }
          >
            {words.after.allDelivered}
          </Button>
          <span className="small" role="status">
            {words.after.counts(of.delivered.length, of.failed.length, of.unknown.length, left.length)}
          </span>
        </div>
        <ul className={styles.results} tabIndex={0} aria-label={words.after.results}>
          {run.plan.accounts.map((planned) => (
            <li key={planned.account} className={styles.result}>
              <bdi className="cut">{plannedName(planned)}</bdi>
              <ResultSelect
                name={plannedName(planned)}
                value={run.results[planned.account]?.result ?? ''}
                onNote={(result) => note([planned.account], result)}
              />
            </li>
          ))}
        </ul>
        <PasteFailed run={run} onFailed={(accounts) => note(accounts, 'failed')} />
      </FormSection>
      {of.failed.length > 0 && (
        <FormSection head={words.after.failedTitle}>
          <p>{nameList(of.failed, words)}</p>
          <ButtonLink variant="primary" {...linkTo(resendHref(run.runId), onGo)}>
            {words.after.resend}
          </ButtonLink>
        </FormSection>
      )}
    </>
  );
}

interface ResultSelectProps {
  readonly name: string;
  readonly value: SendResult | '';
  readonly onNote: (result: SendResult) => void;
}

function ResultSelect({ name, value, onNote }: ResultSelectProps) {
  const words = useWords().checks.after;
  const options = [
    ...(value === '' ? [{ value: '' as const, label: words.notNoted }] : []),
    ...results.map((result) => ({ value: result, label: words.result[result] })),
  ];
  return (
    <SelectFrom<SendResult | ''>
      small
      aria-label={words.resultOf(name)}
      value={value}
      options={options}
      onChange={(result) => result !== '' && onNote(result)}
    />
  );
}

function PasteFailed({ run, onFailed }: { readonly run: RunState; readonly onFailed: (accounts: readonly FigureAccountId[]) => void }) {
  const words = useWords().checks;
  const toast = useToast();
  const [text, setText] = useState('');
  const { found, unknown, twice } = accountsOfLines(text, run.plan.accounts);
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        if (found.length === 0) return;
        onFailed(found);
        toast.show({ message: words.after.pasted(found.length) });
        // What was not understood stays to be looked at.
        setText([...unknown, ...twice].join('\n'));
      }}
    >
      <TextField label={words.after.paste} hint={words.after.pasteHint} multiline maxLength={20_000} value={text} onChange={setText} />
      <div role="status">
        {unknown.length > 0 && <p className="small needs">{words.after.pasteUnknown(unknown.join(words.comma))}</p>}
        {twice.length > 0 && <p className="small needs">{words.after.pasteTwice(twice.join(words.comma))}</p>}
      </div>
      <Button small type="submit" disabled={found.length === 0}>
        {words.after.pasteTake}
      </Button>
    </form>
  );
}
