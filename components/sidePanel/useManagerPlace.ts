import { useEffect, useState } from 'react';
import { activeTabId, onActiveTab } from '../../utils/browser/sidePanel';
import type { ManagerPlace } from '../../utils/domain/checks/managerPlace';
import { placeOfTab, watchManagerTabs } from '../../utils/storage/managerTabs';

const elsewhere: ManagerPlace = { kind: 'other' };

/** Where in the Manager the tab in front of this window is; undefined until first read. A page that is no Manager's is `other`. */
export function useManagerPlace(): ManagerPlace | undefined {
  const [place, setPlace] = useState<ManagerPlace>();
  useEffect(() => {
    let gone = false;
    async function look(): Promise<void> {
      const tabId = await activeTabId();
      const found = tabId === null ? null : await placeOfTab(tabId);
      if (!gone) setPlace(found ?? elsewhere);
    }
    const again = () => void look();
    again();
    const stops = [onActiveTab(again), watchManagerTabs(again)];
    return () => {
      gone = true;
      for (const stop of stops) stop();
    };
  }, []);
  return place;
}
