import type { ManagerRole } from '../../utils/domain/checks/accountGroup';

/** In the order LINE lists them. */
export const managerRoles = ['administrator', 'operator', 'operatorNoSend', 'operatorNoInsight'] as const satisfies readonly ManagerRole[];
