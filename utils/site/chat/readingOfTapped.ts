import type { Reading } from '../../domain/watch/reading';
import type { Tapped } from '../guest/tapped';
import { pageListAt } from './endpoints';
import { understand } from './readAnswer';

/** Reduces a tapped response to what may be kept. Null: not a list of the page's. */
export function readingOfTapped(tapped: Tapped): Reading | null {
  const list = pageListAt(tapped.url);
  if (list === null) return null;
  const reading = understand(list.request, { status: tapped.status, redirected: false, contentType: null, text: tapped.text });
  return reading.of === 'accounts' && !list.whole ? { ...reading, complete: false } : reading;
}
