import { act } from 'react';

/** Looks again and again while React and the database catch up. */
export async function until(check: () => void): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 10)));
    try {
      check();
      return;
    } catch (error) {
      if (tries > 300) throw error;
    }
  }
}

/** A write the page is told of, together with the page's answer to it. */
export function meanwhile(write: () => PromiseLike<unknown>): Promise<void> {
  return act(async () => {
    await write();
    await new Promise<void>((resolve) => setTimeout(resolve, 10));
  });
}
