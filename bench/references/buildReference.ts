import { join } from 'node:path';
import { build } from 'vite';

/** The script of a reference page in this folder, built as the extension is: minified and for production. */
export async function buildReference(entry: 'emptyTable.tsx' | 'emptyPopup.tsx' | 'workerLibraries.ts' | 'contentLibraries.ts'): Promise<string> {
  const built = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: join(import.meta.dirname, entry), formats: ['iife'], name: 'reference' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs.flatMap((one) => ('output' in one ? one.output : [])).find((one) => one.type === 'chunk');
  if (chunk === undefined) throw new Error(`${entry} does not build`);
  return chunk.code;
}

/** One HTML text with the script in it, which finds there for how many accounts it is to draw. */
export function pageAround(script: string, accounts: number): string {
  return `<!doctype html><meta charset="utf-8"><div id="root" data-accounts="${accounts}"></div><script>${script.replaceAll('</script', '<\\/script')}</script>`;
}
