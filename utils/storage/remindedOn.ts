import { storage } from 'wxt/utils/storage';
import type { JstDay } from '../domain/figures/day';

const stored = storage.defineItem<unknown>('local:invitationsRemindedOn');

/** The day in Japan on which overdue invitations were last reminded of; null = never. */
export async function readRemindedOn(): Promise<JstDay | null> {
  const on = await stored.getValue();
  return typeof on === 'number' ? on : null;
}

export async function keepRemindedOn(on: JstDay): Promise<void> {
  await stored.setValue(on);
}

export async function forgetRemindedOn(): Promise<void> {
  await stored.removeValue();
}
