import { readDownloadAddress } from './downloadAddress';
import { parserVersion } from './parserVersion';
import { readFigureFile } from './readFile';

/** What reading a file of figures needs to know of LINE's exports; the other half is `utils/files/fileBytes.ts`. */
export const figureCells = {
  read: readFigureFile,
  parserVersion,
  /** Whose figures are downloaded from that address. */
  accountInAddress: (address: string) => readDownloadAddress(address)?.basicId ?? null,
};
