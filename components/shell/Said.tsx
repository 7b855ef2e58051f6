import type { Phrase } from '../../utils/i18n/format';

/** A phrase with its bold parts. */
export function Said({ phrase }: { readonly phrase: Phrase }) {
  return phrase.map((part, index) => (typeof part === 'string' ? part : <b key={index}>{part.b}</b>));
}
