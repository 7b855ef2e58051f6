import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../primitives/Button';
import { Mark } from '../primitives/Mark';
import styles from './Menu.module.css';

interface MenuProps {
  /** What stands on the button. */
  readonly text: ReactNode;
  /** Name of the button and of the panel, where the text alone does not say it. */
  readonly label: string;
  readonly align?: 'start' | 'end';
  readonly children: (close: () => void) => ReactNode;
}

/** A button with a panel below it; Escape, leaving it and pressing elsewhere close it. */
export function Menu({ text, label, align = 'start', children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const panelId = useId();
  useEffect(() => {
    if (!open) return;
    box.current?.querySelector<HTMLElement>('[data-panel] :is([aria-checked="true"], [aria-pressed="true"])')?.focus();
    if (!box.current?.querySelector('[data-panel]:focus-within')) box.current?.querySelector<HTMLElement>('[data-panel] :is(button, input)')?.focus();
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    const button = box.current?.querySelector('button');
    return () => {
      document.removeEventListener('pointerdown', outside);
      // The panel has gone and the focus with it: back to the button that opened it.
      if (document.activeElement === document.body) button?.focus();
    };
  }, [open]);
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
  }
  function onBlur(event: FocusEvent) {
    if (event.relatedTarget instanceof Node && !box.current?.contains(event.relatedTarget)) setOpen(false);
  }
  return (
    <div className={styles.menu} ref={box} onKeyDown={onKeyDown} onBlur={onBlur}>
      <Button aria-expanded={open} aria-controls={open ? panelId : undefined} onClick={() => setOpen(!open)} aria-label={label}>
        {text}
        <Mark kind="down" className={styles.arrow} />
      </Button>
      {open && (
        <div id={panelId} className={styles.panel} data-align={align} data-panel="" role="group" aria-label={label}>
          {children(() => setOpen(false))}
        </div>
      )}
    </div>
  );
}
