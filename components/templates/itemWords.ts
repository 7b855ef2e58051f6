import type { ItemText } from '../../utils/domain/checks/template';
import type { CheckItemsWords } from '../../utils/i18n/ja/checkItems';

/** Title and reason of an item in the present language; the user's own words are as they were written. */
export function itemWords(text: ItemText, words: CheckItemsWords): { readonly title: string; readonly why: string } {
  return text.kind === 'builtIn' ? words[text.id] : text;
}
