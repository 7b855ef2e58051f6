import type { InvitationsDeps } from '../../utils/app/invitations/ports';
import { recordInvitations, type SaidOfInvitation, sayOfInvitation } from '../../utils/app/invitations/sayOfInvitation';
import type { InvitationDetails } from '../../utils/domain/invitations/invitation';
import type { InvitationId } from '../../utils/domain/invitations/invitationId';
import { invitationsStore } from '../../utils/storage/stores/invitationsStore';
import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { useSettings } from '../shell/settingsContext';

export interface InvitationActions {
  /** Resolves whether they were kept; the toast says so either way. */
  readonly record: (details: readonly InvitationDetails[], said: string) => Promise<boolean>;
  /** `undo`: what takes it back. */
  readonly say: (invitationId: InvitationId, said: SaidOfInvitation, toast: string, undo?: SaidOfInvitation) => Promise<boolean>;
}

/** What can be said of expected invitations; each tells in a toast how it went. */
export function useInvitationActions(): InvitationActions {
  const { myName } = useSettings();
  const toast = useToast();
  const words = useWords().expected;
  const deps: InvitationsDeps = {
    clock: { now: () => Date.now() },
    invitations: invitationsStore,
    newId: () => crypto.randomUUID(),
    by: myName,
  };

  async function say(invitationId: InvitationId, said: SaidOfInvitation, told: string, undo?: SaidOfInvitation): Promise<boolean> {
    const done = await sayOfInvitation(deps, invitationId, said);
    toast.show({
      message: done.ok ? told : words.refused,
      ...(done.ok && undo !== undefined && { undo: () => void sayOfInvitation(deps, invitationId, undo) }),
    });
    return done.ok;
  }

  return {
    async record(details, said) {
      const done = await recordInvitations(deps, details);
      toast.show({ message: done.ok ? said : words.refused });
      return done.ok;
    },
    say,
  };
}
