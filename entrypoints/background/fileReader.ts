import type { FileReader } from '../../utils/app/figures/ports';
import { decodeText } from '../../utils/files/decodeText';
import { gunzip, gzip } from '../../utils/files/gzip';
import { fileLimits } from '../../utils/files/limits';
import { sha256 } from '../../utils/files/sha256';
import { readDownloadAddress } from '../../utils/site/csv/downloadAddress';
import { parserVersion } from '../../utils/site/csv/parserVersion';
import { readFigureFile } from '../../utils/site/csv/readFile';

/** The worker's hands for reading files. */
export const fileReader: FileReader = {
  decode: decodeText,
  read: readFigureFile,
  largestFile: fileLimits.fileBytes,
  parserVersion,
  accountInAddress: (address) => readDownloadAddress(address)?.basicId ?? null,
  sha256,
  gzip,
  gunzip,
};
