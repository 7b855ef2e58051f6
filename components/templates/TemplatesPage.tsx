import { parseTemplateId } from '../../utils/domain/checks/checkIds';
import { latestTemplates } from '../../utils/domain/checks/latestTemplates';
import type { TemplateVersion } from '../../utils/domain/checks/template';
import { NothingThere } from '../checks/NothingThere';
import { templatesHref } from '../checks/runHref';
import { Waiting } from '../feedback/Waiting';
import { useWords } from '../language/LanguageProvider';
import { ButtonLink } from '../primitives/Button';
import { TemplateEditor } from './TemplateEditor';
import { TemplateList } from './TemplateList';
import { useTemplateVersions } from './useTemplates';

interface TemplatesPageProps {
  /** Behind `#/checks/templates`: nothing, `new`, or an id. */
  readonly path: readonly string[];
  readonly onGo: (href: string) => void;
}

/** Templates: the list, a new one, one of them. */
export function TemplatesPage({ path: [asked], onGo }: TemplatesPageProps) {
  const words = useWords().templates;
  const versions = useTemplateVersions();
  if (versions === undefined) return <Waiting>{words.reading}</Waiting>;
  if (asked === undefined) return <TemplateList versions={versions} onGo={onGo} />;
  if (asked === 'new') return <TemplateEditor key="new" versions={[]} onGo={onGo} />;
  const templateId = parseTemplateId(asked);
  const own = versions.filter((version) => version.templateId === templateId);
  if (own.length === 0)
    return <NothingThere mark="na" title={words.notFound} action={<ButtonLink href={templatesHref}>{words.toList}</ButtonLink>} />;
  return <TemplateEditor key={asked} versions={newestFirst(own)} onGo={onGo} />;
}

/** The one that counts first, those put away too. */
function newestFirst(versions: readonly TemplateVersion[]): readonly TemplateVersion[] {
  const [latest] = latestTemplates(versions.map((version) => ({ ...version, away: false })));
  return versions.toSorted(
    (a, b) => Number(b.versionId === latest?.versionId) - Number(a.versionId === latest?.versionId) || b.version - a.version || b.madeAt - a.madeAt,
  );
}
