import type { GuideFact } from '../../utils/i18n/guideText';
import { useWords } from '../language/LanguageProvider';
import { GuideLineText } from '../guide/GuideLineText';
import { guidePage } from '../guide/guideLinks';
import styles from './WhatWorks.module.css';

/** LINE's rules at the point of need: what works in a group, what it costs, and how the account leaves. Folded until asked for. */
export function WhatWorks({ members }: { readonly members: number | null }) {
  const words = useWords().groupRules;
  const [replies, ...others] = words.facts;
  const push: GuideFact = { name: words.push.name, value: words.push.value(members) };
  return (
    <details className={styles.works}>
      <summary>{words.title}</summary>
      <dl className={styles.facts}>
        {[...(replies ? [replies] : []), push, ...others].map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <GuideLineText line={value} />
            </dd>
          </div>
        ))}
      </dl>
      <a className={styles.guide} href={guidePage('replies')}>
        {words.guide}
      </a>
    </details>
  );
}
