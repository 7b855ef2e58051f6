import { useState } from 'react';
import type { ViewTable } from '../../utils/domain/figures/views/viewTable';
import type { Instant } from '../../utils/domain/ids';
import { useToast } from '../feedback/toastContext';
import { useChartImages } from '../charts/useChartImages';
import { useWords } from '../language/LanguageProvider';
import { Menu } from './Menu';
import { MenuItem } from './MenuItem';
import { type SavedKind, useSaving } from './useSaving';

interface ExportMenuProps {
  /** What is on screen now; null while nothing can be saved. */
  readonly table: () => ViewTable | null;
  readonly now: Instant;
}

/** Saves what is on screen, and everything there is. */
export function ExportMenu({ table, now }: ExportMenuProps) {
  const words = useWords().figures.export;
  const toast = useToast();
  const images = useChartImages();
  const saving = useSaving(now);
  const [busy, setBusy] = useState(false);
  function save(kind: SavedKind, close: () => void) {
    close();
    setBusy(true);
    void saving(kind, { table: table(), picture: images?.current() ?? null })
      .then((fileName) => toast.show({ message: fileName === null ? words.failed : words.done(fileName) }))
      .finally(() => setBusy(false));
  }
  return (
    <Menu align="end" label={words.title} text={busy ? words.working : words.button}>
      {(close) => {
        const nothing = busy || table() === null;
        const picture = images?.current() ?? null;
        return (
          <>
            <MenuItem disabled={nothing} onPress={() => save('csv', close)}>
              {words.csv}
            </MenuItem>
            <MenuItem disabled={nothing} onPress={() => save('xlsx', close)}>
              {words.xlsx}
            </MenuItem>
            <MenuItem disabled={busy || picture === null} {...(picture === null && { hint: words.noPng })} onPress={() => save('png', close)}>
              {words.png}
            </MenuItem>
            <MenuItem
              disabled={nothing}
              onPress={() => {
                close();
                // After the menu has gone: print takes the page as it stands.
                setTimeout(() => print());
              }}
            >
              {words.print}
            </MenuItem>
            <MenuItem disabled={busy} hint={words.rawNote} onPress={() => save('raw', close)}>
              {words.raw}
            </MenuItem>
          </>
        );
      }}
    </Menu>
  );
}
