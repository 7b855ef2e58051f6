import type { FigureAccount, FigureAccountId } from '../../utils/domain/figures/figureAccount';

/** How an account is called on screen: its name, else the id it came with. Names longer than anybody reads are cut. */
export function accountName(account: FigureAccount): string {
  const name = account.name?.trim();
  return shortened(name === undefined || name === '' ? nameInId(account.id) : name);
}

/** As it stands in a list to choose from: the basic id tells accounts of the same name apart. */
export function accountOption(account: FigureAccount): string {
  const name = accountName(account);
  return account.basicId === null || account.basicId === name ? name : `${name}　${account.basicId}`;
}

export type NameOfAccount = (id: FigureAccountId) => string;

/** Names by id; an account nobody knows any more goes by its id. */
export function namesOf(accounts: readonly FigureAccount[]): NameOfAccount {
  const names = new Map(accounts.map((account) => [account.id, accountName(account)]));
  return (id) => names.get(id) ?? shortened(nameInId(id));
}

function nameInId(id: FigureAccountId): string {
  return id.startsWith('name:') ? id.slice('name:'.length) : id;
}

/** Cuts hostile lengths; what is shown is cut further by its place. */
export function shortened(text: string, most = 120): string {
  const letters = [...text.slice(0, most * 2)];
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : letters.join('');
}
