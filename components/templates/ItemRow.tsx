import { isPerAccount } from '../../utils/domain/checks/itemProgress';
import type { TemplateItem } from '../../utils/domain/checks/template';
import { useWords } from '../language/LanguageProvider';
import { IconButton } from '../primitives/IconButton';
import { SelectFrom } from '../primitives/SelectBox';
import { TextField } from '../primitives/TextField';
import { ownKinds, withKind } from './templateDraft';
import styles from './Templates.module.css';

interface ItemRowProps {
  readonly item: TemplateItem;
  readonly title: string;
  readonly why: string;
  readonly position: number;
  readonly of: number;
  readonly onChange: (item: TemplateItem) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly drag: { readonly isOver: boolean; readonly onStart: () => void; readonly onDrop: () => void; readonly onEnd: () => void };
}

/** One item: its words, how it is checked, whether it holds the sign-off back, and its place. */
export function ItemRow({ item, title, why, position, of, onChange, onMove, onRemove, drag }: ItemRowProps) {
  const words = useWords().templates.edit;
  return (
    <li
      className={styles.item}
      data-item={item.itemId}
      data-over={drag.isOver || undefined}
      draggable
      tabIndex={0}
      aria-label={words.item(position, title)}
      onDragStart={drag.onStart}
      onDragEnd={drag.onEnd}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        drag.onDrop();
      }}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        onMove(event.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      <span className={styles.position}>{position}</span>
      <div className={styles.words}>
        {item.text.kind === 'own' ? (
          <OwnWords item={item} text={item.text} onChange={onChange} />
        ) : (
          <>
            <p className="strong">{title}</p>
            <p className="small dim">{why}</p>
          </>
        )}
        <ItemChoices item={item} title={title} onChange={onChange} />
      </div>
      <span className={styles.moves}>
        <IconButton mark="up" label={words.up(title)} disabled={position === 1} onClick={() => onMove(-1)} />
        <IconButton mark="down" label={words.down(title)} disabled={position === of} onClick={() => onMove(1)} />
        <IconButton mark="close" label={words.remove(title)} onClick={onRemove} />
      </span>
    </li>
  );
}

interface OwnWordsProps {
  readonly item: TemplateItem;
  readonly text: Extract<TemplateItem['text'], { kind: 'own' }>;
  readonly onChange: (item: TemplateItem) => void;
}

function OwnWords({ item, text, onChange }: OwnWordsProps) {
  const words = useWords().templates.edit;
  return (
    <>
      <TextField label={words.ownTitle} maxLength={80} value={text.title} onChange={(title) => onChange({ ...item, text: { ...text, title } })} />
      <TextField label={words.ownWhy} multiline maxLength={500} value={text.why} onChange={(why) => onChange({ ...item, text: { ...text, why } })} />
    </>
  );
}

type ItemChoicesProps = Pick<ItemRowProps, 'item' | 'title' | 'onChange'>;

function ItemChoices({ item, title, onChange }: ItemChoicesProps) {
  const words = useWords().templates.edit;
  return (
    <p className={styles.choices}>
      {item.text.kind === 'own' ? (
        <SelectFrom
          small
          aria-label={words.kindOf(title)}
          value={item.kind}
          options={ownKinds.map((value) => ({ value, label: words.kinds[value] }))}
          onChange={(kind) => onChange(withKind(item, kind))}
        />
      ) : (
        <span className="small dim">{words.kinds[item.kind]}</span>
      )}
      <label>
        <input
          type="checkbox"
          aria-label={words.requiredOf(title)}
          checked={item.required}
          onChange={(event) => onChange({ ...item, required: event.target.checked })}
        />
        {words.required}
      </label>
      {item.kind === 'confirm' ? (
        <label>
          <input
            type="checkbox"
            aria-label={words.perAccountOf(title)}
            checked={item.scope === 'account'}
            onChange={(event) => onChange({ ...item, scope: event.target.checked ? 'account' : 'run' })}
          />
          {words.perAccount}
        </label>
      ) : (
        isPerAccount(item) && <span className="small dim">{words.perAccount}</span>
      )}
      {item.kind === 'pause' && (
        <label>
          {words.seconds}
          <input
            type="number"
            className={styles.seconds}
            aria-label={words.secondsOf(title)}
            min={1}
            max={3_600}
            value={item.pauseSeconds ?? 60}
            onChange={(event) => onChange({ ...item, pauseSeconds: Math.min(3_600, Math.max(1, Math.round(event.target.valueAsNumber) || 1)) })}
          />
        </label>
      )}
    </p>
  );
}
