/** Words of the area `matrix`. This file is the type the other languages are checked against. */
export const matrix = {};

export type MatrixWords = typeof matrix;
