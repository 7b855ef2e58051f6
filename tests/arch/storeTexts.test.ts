import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtExtension } from './builtExtension';

const root = path.resolve(import.meta.dirname, '../..');
const locales = { ja: 'ja', en: 'en', th: 'th', 'zh-TW': 'zh_TW' } as const;

describe.each(Object.entries(locales))('the store text %s', (language, locale) => {
  const text = readFileSync(path.join(root, 'store', `${language}.md`), 'utf8');
  const [head = '', summary = ''] = text.split('\n').filter((line) => line !== '');
  const messages = JSON.parse(readFileSync(path.join(root, 'public/_locales', locale, 'messages.json'), 'utf8')) as Record<
    'extensionName' | 'extensionDescription',
    { readonly message: string }
  >;

  test('has the name and summary of the extension itself, as short as the stores want them', () => {
    expect(head).toBe(`# ${messages.extensionName.message}`);
    expect(summary).toBe(messages.extensionDescription.message);
    expect(summary.length).toBeLessThanOrEqual(132);
    expect(messages.extensionName.message.length).toBeLessThanOrEqual(45);
  });

  test('gives a reason for every permission, and for none that is not asked for', () => {
    const manifest = builtExtension('chrome').manifest() as {
      readonly permissions: readonly string[];
      readonly optional_permissions: readonly string[];
      readonly optional_host_permissions: readonly string[];
    };
    const asked = [...manifest.permissions, ...manifest.optional_permissions, ...manifest.optional_host_permissions];
    const reasons = [...(text.split(/^## /m)[2] ?? '').matchAll(/^- (https:\S+\*|[a-zA-Z]+): \S/gm)].map(([, permission]) => permission);
    expect(reasons).toEqual(asked);
  });

  test('has a caption for each of the five pictures', () => {
    expect(text.match(/^\d\. \S/gm)).toHaveLength(5);
  });
});
