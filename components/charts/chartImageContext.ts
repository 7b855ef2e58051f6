import { createContext } from 'react';

/** Draws what a view shows, with its title and sentence, on a canvas of its own. */
export type ChartImageMaker = () => HTMLCanvasElement;

/** Knows how to picture what is on screen. The last view to register is the one. */
export interface ChartImages {
  /** Answers how to take it back. */
  readonly register: (make: ChartImageMaker) => () => void;
  /** Null: what is on screen has no picture. */
  readonly current: () => ChartImageMaker | null;
}

/** Null outside a frame that exports pictures. */
export const ChartImageContext = createContext<ChartImages | null>(null);

export function createChartImages(): ChartImages {
  const makers: ChartImageMaker[] = [];
  return {
    register: (make) => {
      makers.push(make);
      return () => {
        const index = makers.indexOf(make);
        if (index >= 0) makers.splice(index, 1);
      };
    },
    current: () => makers.at(-1) ?? null,
  };
}
