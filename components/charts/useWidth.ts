import { useLayoutEffect, useState } from 'react';

/** Inner width of the element, px; 0 until it is on the page. Measured before the first frame is painted, so that nothing appears late. */
export function useWidth(element: Element | null): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (element === null) return;
    const measure = () => setWidth(contentWidth(element));
    measure();
    const observer = new ResizeObserver((entries) => {
      const entry = entries.at(-1);
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** What a ResizeObserver will call the width of the content, without waiting for it. */
function contentWidth(element: Element): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return Math.max(0, Math.floor(element.clientWidth - (parseFloat(paddingLeft) || 0) - (parseFloat(paddingRight) || 0)));
}
