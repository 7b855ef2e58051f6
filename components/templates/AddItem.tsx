import { useState } from 'react';
import { builtInItems } from '../../utils/domain/checks/builtInItems';
import type { TemplateItem } from '../../utils/domain/checks/template';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { SelectFrom } from '../primitives/SelectBox';
import { itemWords } from './itemWords';
import { ownItem } from './templateDraft';
import styles from './Templates.module.css';

interface AddItemProps {
  readonly items: readonly TemplateItem[];
  readonly onAdd: (item: TemplateItem) => void;
}

/** Items of ours that are not in the template yet, or one in the user's own words. */
export function AddItem({ items, onAdd }: AddItemProps) {
  const { templates, checkItems } = useWords();
  const words = templates.edit;
  const [chosen, setChosen] = useState('');
  const there = new Set(items.map(({ itemId }) => itemId));
  const left = builtInItems.filter(({ itemId }) => !there.has(itemId));
  const item = left.find(({ itemId }) => itemId === chosen);
  return (
    <p className={styles.add}>
      <SelectFrom
        aria-label={words.add}
        value={item === undefined ? '' : chosen}
        options={[
          { value: '', label: words.addChoose },
          ...left.map(({ itemId, text }) => ({ value: itemId, label: itemWords(text, checkItems).title })),
        ]}
        onChange={setChosen}
      />
      <Button disabled={item === undefined} onClick={() => item !== undefined && onAdd(item)}>
        {words.add}
      </Button>
      <Button variant="plain" onClick={() => onAdd(ownItem(`own-${crypto.randomUUID()}`, ''))}>
        {words.addOwn}
      </Button>
    </p>
  );
}
