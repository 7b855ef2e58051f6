import { use, useEffect, useRef } from 'react';
import { ChartImageContext, type ChartImageMaker, type ChartImages } from './chartImageContext';

/** For the export menu: what is on screen as a picture. Null outside a `ChartImageProvider`. */
export function useChartImages(): ChartImages | null {
  return use(ChartImageContext);
}

/** For a view: how its picture is made, as of its last rendering. */
export function useChartImage(make: ChartImageMaker): void {
  const images = use(ChartImageContext);
  const latest = useRef(make);
  useEffect(() => {
    latest.current = make;
  });
  useEffect(() => images?.register(() => latest.current()), [images]);
}
