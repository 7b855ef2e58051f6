import { lazy } from 'react';
import { useWords } from '../language/LanguageProvider';
import { useDropTarget } from '../imports/useDropTarget';
import { keepDropped } from './droppedHere';
import styles from './FiguresScreen.module.css';
import { importHref } from './figuresAddress';
import { PopupFigures } from './PopupFigures';

const ImportRoute = lazy(async () => ({ default: (await import('./ImportRoute')).ImportRoute }));

interface PopupFiguresRouteProps {
  readonly path: readonly string[];
  /** Moves inside the popup. */
  readonly onMove: (href: string) => void;
  /** Opens an address of the full tab. */
  readonly onGo: (href: string) => void;
}

/** Everything behind the popup's `#/figures`: the figures in small and, once files were dropped on them, the import in small. */
export function PopupFiguresRoute({ path, onMove, onGo }: PopupFiguresRouteProps) {
  return path[0] === 'import' ? <ImportRoute frame="popup" onGo={onGo} /> : <Small onMove={onMove} onGo={onGo} />;
}

function Small({ onMove, onGo }: Omit<PopupFiguresRouteProps, 'path'>) {
  const words = useWords().figures;
  const over = useDropTarget((files) => {
    keepDropped(files);
    onMove(importHref);
  });
  return (
    <>
      {over && <div className={styles.over}>{words.empty.drop}</div>}
      <PopupFigures onGo={onGo} />
    </>
  );
}
