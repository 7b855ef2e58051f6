import { formatCount } from '../../utils/i18n/format';
import { useLanguage } from '../language/LanguageProvider';

/** Writes a count in the interface language. */
export function useCount(): (count: number) => string {
  const language = useLanguage();
  return (count) => formatCount(count, language);
}
