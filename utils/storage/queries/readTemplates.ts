import type { TemplateVersion } from '../../domain/checks/template';
import { db } from '../db';

/** Every version the user has made of any template; the built-in ones are not kept. Live: use inside `useLiveQuery`. */
export async function readTemplateVersions(): Promise<readonly TemplateVersion[]> {
  return db.templateVersions.toArray();
}
