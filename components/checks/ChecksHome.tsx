import { useWords } from '../language/LanguageProvider';

export function ChecksHome(_: { readonly onGo: (href: string) => void }) {
  return <h1>{useWords().common.pages.checks}</h1>;
}
