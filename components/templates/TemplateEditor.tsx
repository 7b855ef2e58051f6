import type { TemplatePurpose, TemplateVersion } from '../../utils/domain/checks/template';
import { FormSection } from '../checks/FormSection';
import { linkTo } from '../checks/linkTo';
import { PageHead } from '../checks/PageHead';
import { newRunHref, templateHref, templatesHref } from '../checks/runHref';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { Banner } from '../primitives/Banner';
import { Button, ButtonLink } from '../primitives/Button';
import { Select } from '../primitives/Select';
import { TextField } from '../primitives/TextField';
import { AddItem } from './AddItem';
import { ItemList } from './ItemList';
import { templateName } from './templateName';
import styles from './Templates.module.css';
import { useTemplateActs } from './useTemplateActs';
import { useTemplateDraft } from './useTemplateDraft';
import { useTemplateFile } from './useTemplateFile';
import { VersionList } from './VersionList';

interface TemplateEditorProps {
  /** Of one template, the newest first; empty = a new one. */
  readonly versions: readonly TemplateVersion[];
  readonly onGo: (href: string) => void;
}

const purposes = ['single', 'bulk', 'coupon', 'urgent', 'other'] as const satisfies readonly TemplatePurpose[];

/** One template to be changed. Saving makes the next version; the ones before stay. */
export function TemplateEditor({ versions, onGo }: TemplateEditorProps) {
  const words = useWords().templates;
  const [latest] = versions;
  const drafting = useTemplateDraft(latest);
  const acts = useTemplateActs();
  const { draft, change } = drafting;
  const builtInName = latest?.name.kind === 'builtIn' ? latest.name : null;
  const shownName = latest === undefined ? words.make : templateName(latest, words);
  async function save(): Promise<void> {
    const name = draft.name.trim() === '' && builtInName !== null ? builtInName : { kind: 'own' as const, text: draft.name.trim() };
    const { purpose, items } = draft;
    const saved = await acts.save({ templateId: latest?.templateId ?? null, from: drafting.from, name, purpose, items, away: false });
    if (saved === null) return;
    drafting.reset();
    if (latest === undefined) onGo(templateHref(saved.templateId));
  }
  return (
    <div className={styles.page}>
      <PageHead
        title={shownName}
        {...(latest !== undefined && { about: words.version(latest.version) })}
        back={<a {...linkTo(templatesHref, onGo)}>{words.toList}</a>}
      >
        {latest !== undefined && <HeadActs latest={latest} name={shownName} onGo={onGo} />}
      </PageHead>
      {drafting.wasKept && <Banner mark="note" title={words.edit.kept} action={<Button onClick={drafting.reset}>{words.edit.discard}</Button>} />}
      <div className={styles.fields}>
        <FormSection head={words.edit.name}>
          <TextField
            label={words.edit.name}
            hideLabel
            maxLength={100}
            placeholder={builtInName === null ? '' : words.purposes[builtInName.purpose]}
            value={draft.name}
            onChange={(name) => change({ name })}
          />
          <Select
            label={words.edit.purpose}
            value={draft.purpose}
            options={purposes.map((value) => ({ value, label: words.purposes[value] }))}
            onChange={(purpose) => change({ purpose })}
          />
        </FormSection>
        <FormSection head={words.edit.items}>
          <p className="small dim">{words.intro}</p>
          <p className="small dim">{words.edit.itemsHint}</p>
          <ItemList items={draft.items} onChange={(items) => change({ items })} />
          <AddItem items={draft.items} onAdd={(item) => change({ items: [...draft.items, item] })} />
        </FormSection>
        <footer className={styles.foot}>
          <Button variant="primary" disabled={!drafting.isChanged} onClick={() => void save()}>
            {latest === undefined ? words.edit.saveFirst : words.edit.save}
          </Button>
          {drafting.isChanged && <Button onClick={drafting.reset}>{words.edit.discard}</Button>}
          <span role="status">{drafting.isChanged && words.edit.unsaved}</span>
        </footer>
        {versions.length > 0 && (
          <FormSection head={words.versions.head}>
            <VersionList versions={versions} />
          </FormSection>
        )}
      </div>
    </div>
  );
}

interface HeadActsProps {
  readonly latest: TemplateVersion;
  readonly name: string;
  readonly onGo: (href: string) => void;
}

function HeadActs({ latest, name, onGo }: HeadActsProps) {
  const words = useWords().templates;
  const toast = useToast();
  const acts = useTemplateActs();
  const file = useTemplateFile();
  function exportFile(): void {
    const written = file.exportTemplate(latest, name);
    toast.show({ message: written.ok ? words.exported(written.value) : words.exportFailed });
  }
  return (
    <>
      <Button onClick={exportFile}>{words.exportFile}</Button>
      <Button onClick={() => void acts.putAway(latest, !latest.away)}>{latest.away ? words.takeOut : words.putAway}</Button>
      {!latest.away && <ButtonLink {...linkTo(newRunHref(latest.templateId), onGo)}>{words.start}</ButtonLink>}
    </>
  );
}
