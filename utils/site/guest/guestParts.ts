/** The pieces of what we show in pages of LINE's. Text only; nothing is ever parsed as markup. */

export function guestSection(label: string, language: string, folded: boolean): HTMLElement {
  const section = document.createElement('section');
  section.setAttribute('aria-label', label);
  section.lang = language;
  section.toggleAttribute('data-folded', folded);
  return section;
}

/** A text with all of it in its tooltip, for where it is cut. */
export function guestText(look: string, text: string, tag: 'span' | 'bdi' | 'p' | 'h2' = 'span'): HTMLElement {
  const element = document.createElement(tag);
  element.className = look;
  element.textContent = text;
  if (text !== '') element.title = text;
  return element;
}

export function guestButton(text: string, press: () => void, look = ''): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = look;
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}
