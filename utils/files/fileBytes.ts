import { decodeText } from './decodeText';
import { gunzip, gzip } from './gzip';
import { fileLimits } from './limits';
import { sha256 } from './sha256';

/** What reading a file of figures needs to know of bytes; the other half is `utils/site/csv/figureCells.ts`. */
export const fileBytes = { decode: decodeText, largestFile: fileLimits.fileBytes, sha256, gzip, gunzip };
