import { fail, ok, type Result } from '../../utils/domain/result';
import { fileLimits } from '../../utils/files/limits';

/** The text of a picked file. */
export async function textOfFile(file: File): Promise<Result<string, 'tooLarge' | 'unreadable'>> {
  if (file.size > fileLimits.fileBytes) return fail('tooLarge');
  try {
    return ok(await file.text());
  } catch {
    return fail('unreadable');
  }
}
