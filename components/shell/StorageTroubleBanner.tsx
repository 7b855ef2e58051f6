import { formatWhen } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Banner } from '../primitives/Banner';
import { ButtonLink } from '../primitives/Button';
import styles from './StorageTroubleBanner.module.css';
import { useNow } from './useNow';
import { useStorageTrouble } from './useStorageTrouble';

/** Nothing can be written down at present: what is safe, what to do, and the way to the export. */
export function StorageTroubleBanner({ frame }: { readonly frame: 'popup' | 'tab' }) {
  const words = useWords().common.storageTrouble;
  const language = useLanguage();
  const now = useNow();
  const sinceAt = useStorageTrouble();
  if (sinceAt === null) return null;
  const away = frame === 'popup' && ({ target: '_blank', rel: 'noreferrer' } as const);
  return (
    <div className={styles.place} data-banner="storage-trouble">
      <Banner
        mark="fail"
        needs
        announce
        title={words.title(formatWhen(sinceAt, now, language))}
        action={
          <ButtonLink small href="/dashboard.html#/stored" {...away}>
            {words.act}
          </ButtonLink>
        }
      >
        {words.text}
      </Banner>
    </div>
  );
}
