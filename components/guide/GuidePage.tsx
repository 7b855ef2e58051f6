import { type MouseEvent, useEffect } from 'react';
import { type GuideSectionId, guideSectionIds } from '../../utils/i18n/guideText';
import { useWords } from '../language/LanguageProvider';
import { PageHead } from '../primitives/PageHead';
import { GuideBlocks } from './GuideBlocks';
import styles from './GuidePage.module.css';
import { guideHash } from './guideLinks';
import { showAnchor } from './showAnchor';

const headingOf = (id: GuideSectionId | 'contents') => `guide-${id}`;

/** From which section on the guide speaks of what; what stands before the first and after the last speaks of both. */
const parts = { joining: 'chat', 'account-groups': 'accounts' } as const satisfies Partial<Record<GuideSectionId, 'chat' | 'accounts'>>;

function partFrom(id: GuideSectionId): 'chat' | 'accounts' | null {
  return id in parts ? parts[id as keyof typeof parts] : null;
}

/** Groups of official accounts from end to end, on one page; the address names the section to begin with. */
export function GuidePage({ path }: { readonly path: readonly string[] }) {
  const words = useWords().guide;
  const [anchor] = path;
  useEffect(() => {
    const asked = [...guideSectionIds, 'contents' as const].find((id) => id === anchor);
    if (asked !== undefined) showAnchor(headingOf(asked));
  }, [anchor]);
  return (
    <div className={styles.page}>
      <PageHead title={words.title} print={words.print}>
        <p>{words.lead}</p>
        <p className="small dim">{words.aboutUnsure}</p>
      </PageHead>
      <Contents current={anchor} />
      <article className={styles.text}>
        {guideSectionIds.map((id) => {
          const part = partFrom(id);
          const { title, blocks } = words.sections[id];
          return (
            <section key={id} className={styles.section}>
              {part !== null && <p className={styles.part}>{words.parts[part]}</p>}
              <h2 id={headingOf(id)} tabIndex={-1}>
                {title}
              </h2>
              <GuideBlocks blocks={blocks} />
              <AnchorLink to="contents" className={styles.up}>
                {words.toContents}
              </AnchorLink>
            </section>
          );
        })}
      </article>
    </div>
  );
}

function Contents({ current }: { readonly current: string | undefined }) {
  const words = useWords().guide;
  return (
    <nav className={styles.contents} aria-labelledby={headingOf('contents')}>
      <h2 id={headingOf('contents')} tabIndex={-1}>
        {words.contents}
      </h2>
      <ol>
        {guideSectionIds.map((id) => {
          const part = partFrom(id);
          return (
            <li key={id} className={id === 'sources' ? styles.last : undefined}>
              {part !== null && <span className={styles.contentsPart}>{words.parts[part]}</span>}
              <AnchorLink to={id} current={id === current}>
                {words.sections[id].title}
              </AnchorLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

interface AnchorLinkProps {
  readonly to: GuideSectionId | 'contents';
  readonly current?: boolean;
  readonly className?: string | undefined;
  readonly children: string;
}

/** The address may name the section already: then nothing but the click says that somebody wants to go there again. */
function AnchorLink({ to, current = false, className, children }: AnchorLinkProps) {
  const again = (event: MouseEvent) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) showAnchor(headingOf(to));
  };
  return (
    <a href={guideHash(to)} aria-current={current ? 'location' : undefined} className={className} onClick={again}>
      {children}
    </a>
  );
}
