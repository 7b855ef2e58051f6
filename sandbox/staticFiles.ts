import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { json, type WholeAnswer } from './siteAnswer';

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript;charset=UTF-8',
  '.css': 'text/css;charset=UTF-8',
  '.svg': 'image/svg+xml',
  '.html': 'text/html;charset=UTF-8',
};

const assetPath = /^(?:[a-z]+\/)?[A-Za-z][A-Za-z0-9]*\.(?:js|css|svg|html)$/;

/** A file of `folder` by its path below it; 404 for anything that is not one plain file name in at most one folder. */
export async function staticFile(folder: string, path: string): Promise<WholeAnswer> {
  const contentType = contentTypes[extname(path)];
  if (!assetPath.test(path) || contentType === undefined) return json({ code: 'not_found' }, 404);
  try {
    const body = await readFile(join(folder, path));
    return { status: 200, headers: { 'content-type': contentType, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' }, body };
  } catch {
    return json({ code: 'not_found' }, 404);
  }
}
