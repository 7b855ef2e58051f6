import type { TemplateItem, TemplateVersion } from '../../utils/domain/checks/template';
import { templateDiff } from '../../utils/domain/checks/templateDiff';
import { formatMoment } from '../../utils/i18n/format';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { useNow } from '../shell/useNow';
import { itemWords } from './itemWords';
import styles from './Templates.module.css';

/** Every version, the newest first: who made it, when, and what it changed. */
export function VersionList({ versions }: { readonly versions: readonly TemplateVersion[] }) {
  const { templates } = useWords();
  const words = templates.versions;
  const language = useLanguage();
  const now = useNow();
  return (
    <ol className={styles.versions}>
      {versions.map((version, index) => (
        <li key={version.versionId} data-version={version.version}>
          <span className="strong">{templates.version(version.version)}</span>
          <span className="dim">{version.madeAt === 0 ? templates.builtIn : formatMoment(version.madeAt, now, language)}</span>
          <bdi className="dim cut">{version.madeAt === 0 ? '' : version.by === '' ? words.nobody : version.by}</bdi>
          <span>
            <Change before={versions[index + 1]} version={version} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function Change({ before, version }: { readonly before: TemplateVersion | undefined; readonly version: TemplateVersion }) {
  const { templates, checkItems, checks } = useWords();
  const words = templates.versions;
  if (before === undefined) return words.first;
  const { added, removed, changed, moved } = templateDiff(before.items, version.items);
  const titles = (items: readonly TemplateItem[]) => items.map(({ text }) => itemWords(text, checkItems).title).join(checks.comma);
  const said = [
    ...(added.length > 0 ? [words.added(titles(added))] : []),
    ...(removed.length > 0 ? [words.removed(titles(removed))] : []),
    ...(changed.length > 0 ? [words.changed(titles(changed))] : []),
    ...(moved ? [words.moved] : []),
    ...(version.away !== before.away ? [version.away ? templates.putAway : templates.takeOut] : []),
  ];
  return said.length === 0 ? words.same : said.join(' · ');
}
