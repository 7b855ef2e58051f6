import type { FiguresDeps } from '../../utils/app/figures/ports';
import { decodeText } from '../../utils/files/decodeText';
import { gunzip, gzip } from '../../utils/files/gzip';
import { fileLimits } from '../../utils/files/limits';
import { sha256 } from '../../utils/files/sha256';
import { readDownloadAddress } from '../../utils/site/csv/downloadAddress';
import { parserVersion } from '../../utils/site/csv/parserVersion';
import { readFigureFile } from '../../utils/site/csv/readFile';
import { figuresStore } from '../../utils/storage/stores/figuresStore';

/** Everything the use cases of the figures need, as the pages have it. */
export const figuresDeps: FiguresDeps = {
  clock: { now: () => Date.now() },
  store: figuresStore,
  reader: {
    decode: decodeText,
    read: readFigureFile,
    largestFile: fileLimits.fileBytes,
    parserVersion,
    accountInAddress: (address) => readDownloadAddress(address)?.basicId ?? null,
    sha256,
    gzip,
    gunzip,
  },
  newId: () => crypto.randomUUID(),
};

/** The same for components. */
export function useFiguresDeps(): FiguresDeps {
  return figuresDeps;
}
