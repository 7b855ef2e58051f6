import { useState } from 'react';
import { sendMessage } from '../../utils/browser/messaging/client';
import { requestChatHost } from '../../utils/browser/permissions';
import type { WatchLevel } from '../../utils/domain/watch/accountWatch';
import { askWithin } from '../../utils/browser/messaging/askWithin';

const answerMs = 5_000;

export type LevelChange =
  | { readonly kind: 'none' }
  /** The browser shows its question. */
  | { readonly kind: 'asking' }
  | { readonly kind: 'saving'; readonly level: WatchLevel }
  /** The browser or the person said no: nothing was changed. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'noAnswer' };

export interface LevelChoice {
  readonly change: LevelChange;
  /** Call it first thing in a click. True once the worker has it. */
  readonly choose: (level: WatchLevel) => Promise<boolean>;
}

/** Changes how far the watch goes; `always` needs the browser's permission first. */
export function useLevelChoice(): LevelChoice {
  const [change, setChange] = useState<LevelChange>({ kind: 'none' });
  async function choose(level: WatchLevel): Promise<boolean> {
    if (level === 'always') {
      const granted = requestChatHost();
      setChange({ kind: 'asking' });
      if (!(await granted)) {
        setChange({ kind: 'refused' });
        return false;
      }
    }
    setChange({ kind: 'saving', level });
    const asked = await askWithin(() => sendMessage('watch/choose', { level }), answerMs);
    setChange({ kind: asked.ok ? 'none' : 'noAnswer' });
    return asked.ok;
  }
  return { change, choose };
}
