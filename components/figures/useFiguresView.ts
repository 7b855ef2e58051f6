import { useCallback, useEffect, useState } from 'react';
import { changeFiguresView, type FiguresView, readFiguresView, watchFiguresView } from '../../utils/storage/figuresView';

/** How the figures were last looked at, null until read; and the way to keep another look. A change shows at once, before it is stored. */
export function useFiguresView(): readonly [FiguresView | null, (change: Partial<FiguresView>) => void] {
  const [view, setView] = useState<FiguresView | null>(null);
  useEffect(() => {
    let stale = false;
    const stop = watchFiguresView(setView);
    void readFiguresView().then((read) => {
      if (!stale) setView(read);
    });
    return () => {
      stale = true;
      stop();
    };
  }, []);
  const change = useCallback((part: Partial<FiguresView>) => {
    setView((before) => before && { ...before, ...part });
    void changeFiguresView(part);
  }, []);
  return [view, change];
}
