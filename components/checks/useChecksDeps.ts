import { useMemo } from 'react';
import type { ChecksDeps } from '../../utils/app/checks/ports';
import { sha256 } from '../../utils/files/sha256';
import { checksOfPages } from '../../utils/storage/stores/checksOfPages';
import { useSettings } from '../shell/settingsContext';

/** Everything the use cases of the broadcast checks need, as the pages have it. */
export function useChecksDeps(): ChecksDeps {
  const { myName } = useSettings();
  return useMemo(
    () => ({
      clock: { now: () => Date.now() },
      store: checksOfPages,
      newId: () => crypto.randomUUID(),
      by: myName,
      digest: (text: string) => sha256(new TextEncoder().encode(text)),
    }),
    [myName],
  );
}
