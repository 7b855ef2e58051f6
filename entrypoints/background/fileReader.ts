import type { FileReader } from '../../utils/app/figures/ports';
import { fileBytes } from '../../utils/files/fileBytes';
import { figureCells } from '../../utils/site/csv/figureCells';

/** The worker's hands for reading files. */
export const fileReader: FileReader = { ...fileBytes, ...figureCells };
