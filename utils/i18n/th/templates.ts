import type { TemplatesWords } from '../ja/templates';

/** Words of the area `templates`. */
export const templates: TemplatesWords = {};
