import { useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import { joinClasses } from '../primitives/joinClasses';
import { templateName } from '../templates/templateName';
import { useTemplates } from '../templates/useTemplates';
import { linkTo } from './linkTo';
import { newRunHref } from './runHref';
import styles from './TemplateStarts.module.css';

/** A new run from each template there is. */
export function TemplateStarts({ centred = false, onGo }: { readonly centred?: boolean; readonly onGo: (href: string) => void }) {
  const { checks, templates } = useWords();
  const known = useTemplates();
  if (known === undefined || known.length === 0) return null;
  return (
    <section className={joinClasses(styles.starts, centred && styles.centred)} aria-label={checks.home.from}>
      <p className="micro faint">{checks.home.from}</p>
      <ul className={styles.list}>
        {known.map((template) => (
          <li key={template.templateId}>
            <ButtonLink small {...linkTo(newRunHref(template.templateId), onGo)}>
              <bdi className="cut">{templateName(template, templates)}</bdi>
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
