import type { GuideLinkText } from '../../utils/i18n/guideText';
import { useWords } from '../language/LanguageProvider';
import { Mark } from '../primitives/Mark';
import styles from './GuidePage.module.css';
import { guideLinks } from './guideLinks';

/** Ours in this tab; LINE's in a new one, and that is said. */
export function GuideLinkTo({ link }: { readonly link: GuideLinkText }) {
  const words = useWords().guide;
  const href = guideLinks[link.to];
  if (href.startsWith('#')) {
    return (
      <a className={styles.link} href={href}>
        {link.say}
      </a>
    );
  }
  return (
    <a className={styles.link} href={href} target="_blank" rel="noreferrer">
      {link.say}
      <Mark kind="out" label={words.newTab} className={styles.out} />
    </a>
  );
}
