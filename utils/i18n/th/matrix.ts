import type { MatrixWords } from '../ja/matrix';

/** Words of the area `matrix`. */
export const matrix: MatrixWords = {};
