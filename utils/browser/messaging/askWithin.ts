import { fail, ok, type Result } from '../../domain/result';

/** Asks and waits at most `withinMs`. No answer, and nobody there to ask, are the same to whoever waits. */
export async function askWithin<Value>(ask: () => Promise<Value>, withinMs: number): Promise<Result<Value, 'noAnswer'>> {
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
