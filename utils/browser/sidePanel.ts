/** Stand-in: the side panel has its own owner. */
export function openSidePanel(): Promise<boolean> {
  return Promise.resolve(false);
}
