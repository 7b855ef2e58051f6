/** Words of the area `figures`. This file is the type the other languages are checked against. */
export const figures = {};

export type FiguresWords = typeof figures;
