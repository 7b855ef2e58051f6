/** Words of the area `views`. This file is the type the other languages are checked against. */
export const views = {};

export type ViewsWords = typeof views;
