/**
 * Passes the outcome of a send on. A failed one may mean that the extension was updated or removed: asking for the script's state makes it notice,
 * and it then ends everything, quietly.
 */
export function acknowledgedIn(script: { readonly isInvalid: boolean }): <Answer>(sent: Promise<Answer>) => Promise<Answer> {
  return async (sent) => {
    try {
      return await sent;
    } catch (failure) {
      throw script.isInvalid ? new DOMException('extension gone', 'AbortError') : failure;
    }
  };
}
