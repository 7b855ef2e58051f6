import { useEffect, useEffectEvent } from 'react';
import { ImportPage } from '../imports/ImportPage';
import { useImport } from '../imports/useImport';
import { takeDropped } from './droppedHere';

/** The import page, begun with what was dropped on another page of the figures. */
export function ImportRoute({ frame, onGo }: { readonly frame: 'popup' | 'tab'; readonly onGo: (href: string) => void }) {
  const { run } = useImport();
  const add = useEffectEvent((files: readonly File[]) => void run.add(files));
  useEffect(() => {
    const files = takeDropped();
    if (files.length > 0) add(files);
  }, []);
  return <ImportPage frame={frame} onGo={onGo} />;
}
