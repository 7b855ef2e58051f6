import type { ManagerPlace } from '../../domain/checks/managerPlace';
import { basicIdOfPart } from '../csv/managerAddress';

/** The host of the Manager (manager-line-biz §3.1, CONFIRMED). */
const managerHost = 'manager.line.biz';

/** Names the place a location of the Manager shows. Query and fragment never matter. */
export function classifyManagerPage(location: Pick<URL, 'hostname' | 'pathname'>): ManagerPlace {
  if (location.hostname !== managerHost) return { kind: 'other' };
  const [area, id, ...rest] = location.pathname.split('/').filter((part) => part !== '');
  if (area === 'account') return accountPlace(id, rest);
  if (area === 'groups') return groupPlace(id, rest);
  return { kind: 'other' };
}

function accountPlace(id: string | undefined, rest: readonly string[]): ManagerPlace {
  const basicId = basicIdOfPart(id);
  return basicId === null ? { kind: 'other' } : { kind: 'account', basicId, page: pageOfAccount(rest) };
}

type AccountPage = Extract<ManagerPlace, { kind: 'account' }>['page'];

/** `/broadcast` is CONFIRMED, `/broadcast/create` and `/broadcast/edit/{id}` SINGLE (manager-line-biz §3.1). */
function pageOfAccount([area, what]: readonly string[]): AccountPage {
  switch (area) {
    case undefined:
      return 'home';
    case 'broadcast':
      return what === 'create' || what === 'edit' ? 'compose' : 'broadcasts';
    case 'setting':
      return 'settings';
    case 'insight':
      return 'insight';
    default:
      return 'other';
  }
}

/** `/groups/{number}/setting` is SINGLE; every other path of an account group is unknown (manager-line-biz §3.1). */
function groupPlace(number: string | undefined, [page]: readonly string[]): ManagerPlace {
  if (number === undefined || !/^\d{1,12}$/.test(number)) return { kind: 'other' };
  return { kind: 'accountGroup', managerNumber: Number(number), page: page === 'setting' ? 'setting' : 'other' };
}

/** What a page is about: a feature begins anew when it changes. */
export function subjectOfPlace(place: ManagerPlace): string {
  switch (place.kind) {
    case 'account':
      return `${place.basicId} ${place.page}`;
    case 'accountGroup':
      return `${place.managerNumber} ${place.page}`;
    case 'other':
      return '';
  }
}
