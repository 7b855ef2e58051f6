/** Stand-in: the templates have their own owner. */
export function TemplatesPage({ path }: { readonly path: readonly string[]; readonly onGo: (href: string) => void }) {
  return <h1>{path.join('/')}</h1>;
}
