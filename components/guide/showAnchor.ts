/** Brings a heading into view and lets reading and Tab go on from there. */
export function showAnchor(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
