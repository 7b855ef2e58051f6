/** Stand-in: the account groups have their own owner. */
export function AccountGroupsPage({ path }: { readonly path: readonly string[]; readonly onGo: (href: string) => void }) {
  return <h1>{path.join('/')}</h1>;
}
