/** Texts of the elements `<t>` and `<f>` of an XML document. Throws where it is not well-formed (XML 1.0 §2.2, §3.1): such a book does not open. */
export interface ReadXml {
  readonly texts: readonly string[];
  readonly formulas: number;
  readonly attributes: readonly (readonly [string, string])[];
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const tag = /^<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/;
const declaration = /^<\?[^?]*\?>/;

export function readXml(xml: string): ReadXml {
  for (const char of xml) if (!isXmlChar(char.codePointAt(0) ?? 0)) throw new Error(`U+${(char.codePointAt(0) ?? 0).toString(16)} is no XML`);
  const open: string[] = [];
  const texts: string[] = [];
  const attributes: (readonly [string, string])[] = [];
  let formulas = 0;
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = decoded(xml.slice(at, next === -1 ? xml.length : next));
    if (text.trim() !== '' && open.length === 0) throw new Error('text outside of the document');
    if (open.at(-1) === 't') texts.push(`${texts.pop() ?? ''}${text}`);
    if (next === -1) break;
    const rest = xml.slice(next, next + 100_000);
    const skipped = declaration.exec(rest);
    if (skipped !== null) {
      at = next + skipped[0].length;
      continue;
    }
    const [whole = '', closing, name = '', written = '', single] = tag.exec(rest) ?? [];
    if (whole === '') throw new Error(`no tag: ${rest.slice(0, 80)}`);
    at = next + whole.length;
    for (const [, key = '', value = ''] of written.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)) attributes.push([key, decoded(value)]);
    if (closing === '/') {
      if (open.pop() !== name) throw new Error(`${name} closes something else`);
      continue;
    }
    if (name === 'f') formulas += 1;
    if (name === 't') texts.push('');
    if (single !== '/') open.push(name);
  }
  if (open.length > 0) throw new Error(`${open.join(' ')} is never closed`);
  return { texts, formulas, attributes };
}

function isXmlChar(code: number): boolean {
  return code === 9 || code === 10 || code === 13 || (code >= 0x20 && code < 0xd800) || (code > 0xdfff && code < 0xfffe) || code > 0xffff;
}

function decoded(text: string): string {
  return text.replace(/&([^;]{0,10};?)/g, (_, name: string) => {
    const found =
      entities[name.slice(0, -1)] ??
      (/^#(?:\d+|x[0-9a-f]+);$/i.test(name) ? String.fromCodePoint(Number(name.slice(1, -1).replace(/^x/i, '0x'))) : undefined);
    if (found === undefined || !name.endsWith(';')) throw new Error(`&${name} is no entity`);
    return found;
  });
}
