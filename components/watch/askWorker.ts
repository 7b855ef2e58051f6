import { fail, ok, type Result } from '../../utils/domain/result';

/** Asks the worker and waits at most `withinMs`. No answer, and no worker at all, are the same to the person who waits. */
export async function askWorker<Value>(ask: () => Promise<Value>, withinMs: number): Promise<Result<Value, 'noAnswer'>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Result<Value, 'noAnswer'>>((resolve) => {
    timer = setTimeout(() => resolve(fail('noAnswer')), withinMs);
  });
  try {
    return await Promise.race([ask().then((value) => ok(value)), silence]);
  } catch {
    return fail('noAnswer');
  } finally {
    clearTimeout(timer);
  }
}
