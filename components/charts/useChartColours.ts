import { useLayoutEffect, useState } from 'react';
import { type ChartColours, readColours } from './chartColours';

/** What changes the colours without a word to React. */
const looks = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];

/** The chart's colours, read again whenever the theme changes, by the system or by the page. Null until the element is on the page; known before the first frame is painted. */
export function useChartColours(element: Element | null): ChartColours | null {
  const [colours, setColours] = useState<ChartColours | null>(null);
  useLayoutEffect(() => {
    if (element === null) return;
    const read = () => setColours(readColours(element));
    read();
    const themes = new MutationObserver(read);
    themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
    const queries = looks.map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener('change', read);
    return () => {
      themes.disconnect();
      for (const query of queries) query.removeEventListener('change', read);
    };
  }, [element]);
  return colours;
}
