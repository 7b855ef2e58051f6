/** The pieces strips are made of. Text only; nothing is ever parsed as markup. */

export function stripSection(label: string, language: string, folded: boolean): HTMLElement {
  const strip = document.createElement('section');
  strip.setAttribute('aria-label', label);
  strip.lang = language;
  strip.toggleAttribute('data-folded', folded);
  return strip;
}

export function stripText(look: 'name' | 'when' | 'state' | 'needs' | 'more', text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = look;
  element.textContent = text;
  element.title = text;
  return element;
}

export function stripButton(text: string, press: () => void, look = ''): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = look;
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}
