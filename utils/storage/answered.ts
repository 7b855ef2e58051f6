import { fail, ok, type Result } from '../domain/result';
import { isDatabaseError } from './db';

/** A database that does not answer, or would not take something, is a value; anything else that is thrown comes out. */
export async function answered<Value>(ask: () => PromiseLike<Value>): Promise<Result<Value, 'refused'>> {
  try {
    return ok(await ask());
  } catch (error) {
    if (isDatabaseError(error)) return fail('refused');
    throw error;
  }
}
