import { useState } from 'react';
import type { FigureAccountId } from '../../utils/domain/figures/figureAccount';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { Dialog } from '../primitives/Dialog';
import { TextField } from '../primitives/TextField';
import { typedAccount } from './ownerAnswers';

interface OtherAccountDialogProps {
  /** What the rows call it, to begin with. */
  readonly suggestion: string;
  readonly files: number;
  readonly onChoose: (account: FigureAccountId) => void;
  readonly onClose: () => void;
}

/** Longest basic id or name that is taken. */
const longest = 100;

/** An account that neither the watch nor a file has named yet: its basic id, else a name. */
export function OtherAccountDialog({ suggestion, files, onChoose, onClose }: OtherAccountDialogProps) {
  const { imports, common } = useWords();
  const words = imports.owner;
  const [text, setText] = useState(suggestion.slice(0, longest));
  const account = typedAccount(text);
  const take = () => account !== null && onChoose(account);
  return (
    <Dialog
      title={words.otherTitle(files)}
      closeLabel={common.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" data-action="set-other" disabled={account === null} onClick={take}>
            {words.otherAct}
          </Button>
        </>
      }
    >
      <TextField
        label={words.otherLabel}
        hint={words.otherHint}
        value={text}
        onChange={setText}
        maxLength={longest}
        placeholder="@abc1234d"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) take();
        }}
      />
    </Dialog>
  );
}
