import { register } from 'node:module';
import { register as readTypeScript } from 'tsx/esm/api';

/** A thread does not inherit how its starter reads TypeScript. */
readTypeScript();
register('./hooks.mjs', import.meta.url);
await import('./playArea.ts');
