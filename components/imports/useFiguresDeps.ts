import type { FiguresDeps } from '../../utils/app/figures/ports';
import { fileBytes } from '../../utils/files/fileBytes';
import { figureCells } from '../../utils/site/csv/figureCells';
import { figuresStore } from '../../utils/storage/stores/figuresStore';

/** Everything the use cases of the figures need, as the pages have it. */
export const figuresDeps: FiguresDeps = {
  clock: { now: () => Date.now() },
  store: figuresStore,
  reader: { ...fileBytes, ...figureCells },
  newId: () => crypto.randomUUID(),
};

/** The same for components. */
export function useFiguresDeps(): FiguresDeps {
  return figuresDeps;
}
