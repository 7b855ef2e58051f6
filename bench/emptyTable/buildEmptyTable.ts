import { join } from 'node:path';
import { build } from 'vite';

/** A page with the empty table, as one HTML text; built as the extension is, minified and for production. */
export async function buildEmptyTable(): Promise<string> {
  const built = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: join(import.meta.dirname, 'emptyTable.tsx'), formats: ['iife'], name: 'emptyTable' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs.flatMap((one) => ('output' in one ? one.output : [])).find((one) => one.type === 'chunk');
  if (chunk === undefined) throw new Error('the empty table does not build');
  return `<!doctype html><meta charset="utf-8"><div id="root"></div><script>${chunk.code.replaceAll('</script', '<\\/script')}</script>`;
}
