import { latestTemplates } from '../../utils/domain/checks/latestTemplates';
import type { TemplateVersion } from '../../utils/domain/checks/template';
import { formatWhen } from '../../utils/i18n/format';
import { linkTo } from '../checks/linkTo';
import { PageHead } from '../checks/PageHead';
import { newRunHref, templateHref } from '../checks/runHref';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button, ButtonLink } from '../primitives/Button';
import { ColumnHeads } from '../primitives/ColumnHeads';
import { PartHeading } from '../primitives/PartHeading';
import { useNow } from '../shell/useNow';
import { ImportTemplateButton } from './ImportTemplateButton';
import { templateName } from './templateName';
import styles from './Templates.module.css';
import { useTemplateActs } from './useTemplateActs';

interface TemplateListProps {
  readonly versions: readonly TemplateVersion[];
  readonly onGo: (href: string) => void;
}

/** Every template as it is now, and those put away. */
export function TemplateList({ versions, onGo }: TemplateListProps) {
  const words = useWords().templates;
  const newest = latestTemplates(versions.map((version) => ({ ...version, away: false }))).map(
    ({ versionId }) => versions.find((version) => version.versionId === versionId) ?? null,
  );
  const inUse = newest.filter((version) => version !== null && !version.away) as readonly TemplateVersion[];
  const away = newest.filter((version) => version?.away === true) as readonly TemplateVersion[];
  return (
    <div className={styles.page}>
      <PageHead title={words.title}>
        <ImportTemplateButton onGo={onGo} />
        <ButtonLink variant="primary" {...linkTo(templateHref('new'), onGo)}>
          {words.make}
        </ButtonLink>
      </PageHead>
      <p className={styles.intro}>{words.intro}</p>
      <Table label={words.title} versions={inUse} onGo={onGo} />
      {away.length > 0 && (
        <>
          <PartHeading title={words.away} count={String(away.length)} className={styles.away} />
          <Table label={words.away} versions={away} onGo={onGo} />
        </>
      )}
    </div>
  );
}

function Table({ label, versions, onGo }: TemplateListProps & { readonly label: string }) {
  const words = useWords().templates;
  const language = useLanguage();
  const now = useNow();
  const acts = useTemplateActs();
  return (
    <table className={styles.table} aria-label={label}>
      <ColumnHeads
        columns={[
          [styles.name, words.heads.name],
          [undefined, words.heads.purpose],
          [undefined, words.heads.version],
          [undefined, words.heads.items],
          [undefined, words.heads.changed],
          [styles.acts, <span className="unseen">{words.heads.start}</span>],
        ]}
      />
      <tbody>
        {versions.map((version) => (
          <tr key={version.templateId} data-template={version.templateId}>
            <th scope="row">
              <a {...linkTo(templateHref(version.templateId), onGo)}>
                <bdi>{templateName(version, words)}</bdi>
              </a>
            </th>
            <td>{words.purposes[version.purpose]}</td>
            <td>{words.version(version.version)}</td>
            <td>{words.itemsOf(version.items.length, version.items.filter(({ required }) => required).length)}</td>
            <td>{version.madeAt === 0 ? <span className="dim">{words.builtIn}</span> : formatWhen(version.madeAt, now, language)}</td>
            <td>
              {version.away ? (
                <Button small onClick={() => void acts.putAway(version, false)}>
                  {words.takeOut}
                </Button>
              ) : (
                <ButtonLink small {...linkTo(newRunHref(version.templateId), onGo)} aria-label={`${words.start} ${templateName(version, words)}`}>
                  {words.start}
                </ButtonLink>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
