import { storage } from 'wxt/utils/storage';
import * as v from 'valibot';
import type { Settings } from '../app/ports';

export const defaultSettings: Settings = {
  level: 'tab',
  welcomed: false,
  language: null,
  theme: 'system',
  myName: '',
  notify: true,
  lookUpJoins: true,
  managerStrip: true,
  joinHint: true,
  shelf: true,
};

/** Each field falls back alone, so one broken value never resets the others. */
const settingsSchema = v.object({
  level: v.fallback(v.picklist(['page', 'tab', 'always']), defaultSettings.level),
  welcomed: v.fallback(v.boolean(), defaultSettings.welcomed),
  language: v.fallback(v.nullable(v.picklist(['ja', 'en', 'th', 'zh-TW'])), defaultSettings.language),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), defaultSettings.theme),
  myName: v.fallback(v.pipe(v.string(), v.maxLength(60)), defaultSettings.myName),
  notify: v.fallback(v.boolean(), defaultSettings.notify),
  lookUpJoins: v.fallback(v.boolean(), defaultSettings.lookUpJoins),
  managerStrip: v.fallback(v.boolean(), defaultSettings.managerStrip),
  joinHint: v.fallback(v.boolean(), defaultSettings.joinHint),
  shelf: v.fallback(v.boolean(), defaultSettings.shelf),
});

const stored = storage.defineItem<unknown>('local:settings');

function parseSettings(value: unknown): Settings {
  const parsed = v.safeParse(settingsSchema, typeof value === 'object' && value !== null ? value : {});
  return parsed.success ? parsed.output : defaultSettings;
}

export async function readSettings(): Promise<Settings> {
  return parseSettings(await stored.getValue());
}

/** Changes the named fields only. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await stored.setValue({ ...(await readSettings()), ...change });
}

export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return stored.watch((value) => onChange(parseSettings(value)));
}
