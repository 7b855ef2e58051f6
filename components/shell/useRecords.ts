import { useEffect, useState } from 'react';
import { type NotOpened, openRecords } from '../../utils/storage/queries/openRecords';

export type Records =
  | { readonly state: 'open' }
  | { readonly state: 'opening' }
  | {
      readonly state: 'closed';
      /** `blocked`: an upgrade waits for another page of ours that still holds the old version, and goes on by itself. */
      readonly why: NotOpened | 'blocked';
      /** Resolves true when they are open now; null = there is nothing to try while they wait. */
      readonly tryAgain: (() => Promise<boolean>) | null;
    };

/** Opens the records once for the whole page, before anything asks for one of them. */
export function useRecords(): Records {
  const [records, setRecords] = useState<Records>({ state: 'opening' });
  useEffect(() => {
    let gone = false;
    const tell = (next: Records) => {
      if (!gone) setRecords(next);
    };
    async function open(): Promise<boolean> {
      const opened = await openRecords(() => tell({ state: 'closed', why: 'blocked', tryAgain: null }));
      tell(opened.ok ? { state: 'open' } : { state: 'closed', why: opened.problem, tryAgain: open });
      return opened.ok;
    }
    void open();
    return () => {
      gone = true;
    };
  }, []);
  return records;
}
