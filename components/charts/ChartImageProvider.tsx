import { type ReactNode, useState } from 'react';
import { ChartImageContext, createChartImages } from './chartImageContext';

/** Lets the views below register their picture; the frame's export asks for it by `useChartImages`. */
export function ChartImageProvider({ children }: { readonly children: ReactNode }) {
  const [images] = useState(createChartImages);
  return <ChartImageContext value={images}>{children}</ChartImageContext>;
}
