import { useEffect, useState } from 'react';
import { type NotOpened, openRecords } from '../../utils/storage/queries/openRecords';

export type Records =
  | { readonly state: 'open' }
  /** `blocked`: an upgrade waits for another page of ours that still holds the old version. */
  | { readonly state: 'opening'; readonly blocked: boolean }
  /** `tryAgain` resolves true when they are open now. */
  | { readonly state: 'closed'; readonly why: NotOpened; readonly tryAgain: () => Promise<boolean> };

/** Opens the records once for the whole page, before anything asks for one of them. */
export function useRecords(): Records {
  const [records, setRecords] = useState<Records>({ state: 'opening', blocked: false });
  useEffect(() => {
    let gone = false;
    const tell = (next: Records) => {
      if (!gone) setRecords(next);
    };
    async function open(): Promise<boolean> {
      const opened = await openRecords(() => tell({ state: 'opening', blocked: true }));
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
