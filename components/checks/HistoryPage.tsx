export function HistoryPage(_: { readonly onGo: (href: string) => void }) {
  return <h1 />;
}
