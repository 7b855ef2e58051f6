import { useEffect, useEffectEvent } from 'react';
import type { Command } from './command';

export interface InboxKeyActions {
  /** True when the key moved the cursor. */
  readonly move: (key: string, extend: boolean) => boolean;
  readonly enter: (withShift: boolean) => void;
  readonly command: (command: Command) => void;
  readonly select: () => void;
  readonly selectAll: () => void;
  readonly search: () => void;
  readonly undo: () => void;
  readonly help: () => void;
  /** One step back: selection, then search, then from the detail to the list. */
  readonly escape: () => void;
}

const commands: Readonly<Record<string, Command>> = {
  e: 'handled',
  o: 'own',
  s: 'snooze',
  m: 'mute',
  n: 'note',
  u: 'seen',
  r: 'reopen',
  c: 'openChat',
};

const ownKeys = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"]';
const pressable = 'button, a, summary, [role="tab"]';

/** The inbox's keys, wherever the focus is on the page; fields, dialogs and combinations of the browser keep theirs. */
export function useInboxKeys(actions: InboxKeyActions): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]') !== null) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (target.matches(ownKeys)) return;
    if (handleKey(event, target, actions)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

/** True when the key was ours. */
function handleKey(event: KeyboardEvent, target: Element, actions: InboxKeyActions): boolean {
  const inList = target === document.body || target.closest('[role="grid"]') !== null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if ((event.ctrlKey || event.metaKey) && key === 'a' && inList && !event.altKey) return done(actions.selectAll);
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (inList && actions.move(event.key, event.shiftKey)) return true;
  if (key === 'Enter' && target.matches('h1')) return done(() => actions.command('openChat'));
  if (key === 'Enter') return inList && !target.matches(pressable) && done(() => actions.enter(event.shiftKey));
  if (key === 'Escape') return done(actions.escape);
  if (key === '/') return done(actions.search);
  if (key === '?') return done(actions.help);
  if (key === 'z') return done(actions.undo);
  if (key === 'x' || (key === ' ' && target.matches('[role="row"]'))) return done(actions.select);
  const command = key === 'o' && event.shiftKey ? 'ownAsk' : commands[key];
  return command !== undefined && done(() => actions.command(command));
}

function done(act: () => void): true {
  act();
  return true;
}
