/** Words of the area `templates`. This file is the type the other languages are checked against. */
export const templates = {};

export type TemplatesWords = typeof templates;
