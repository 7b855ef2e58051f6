import type { Invitation } from '../../utils/domain/invitations/invitation';
import type { InboxGroup } from '../../utils/storage/queries/readInbox';
import { formatList } from '../../utils/i18n/format';
import { shortDay } from '../charts/formatFigures';
import { customerOf } from '../expected/customerOf';
import { useInvitationActions } from '../expected/useInvitationActions';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import styles from './ExpectedInDetail.module.css';
import { useExpectation } from './useExpectation';

/** Beside the list: the invitation this group is, with its way back; or those it may be, for a person to say. */
export function ExpectedInDetail({ group }: { readonly group: InboxGroup }) {
  const words = useWords().expected;
  const expectation = useExpectation(group);
  const actions = useInvitationActions();
  if (expectation.kind === 'none') return null;
  const { accountId, chatId } = group;
  const ref = { accountId, chatId };
  const invitations = expectation.kind === 'matched' ? [expectation.invitation] : expectation.candidates.map(({ invitation }) => invitation);
  return (
    <section className={styles.part}>
      <h3>{words.inbox.head}</h3>
      <p className="dim">{expectation.kind === 'matched' ? words.inbox.is : words.inbox.ask[expectation.sure]}</p>
      <ul className={styles.list}>
        {invitations.map((invitation) => (
          <li key={invitation.invitationId} className={styles.row}>
            <About invitation={invitation} />
            <span className={styles.acts}>
              {expectation.kind === 'proposed' && (
                <Button
                  small
                  aria-label={words.inbox.yesOf(customerOf(invitation, words))}
                  onClick={() =>
                    void actions.say(
                      invitation.invitationId,
                      { kind: 'matched', group: ref, as: expectation.sure === 'ask' ? 'picked' : expectation.sure },
                      words.matched,
                      { kind: 'matchRefused', group: ref },
                    )
                  }
                >
                  {words.inbox.yes}
                </Button>
              )}
              <Button
                small
                variant="plain"
                aria-label={words.inbox.noOf(customerOf(invitation, words))}
                onClick={() => void actions.say(invitation.invitationId, { kind: 'matchRefused', group: ref }, words.refusedMatch)}
              >
                {words.inbox.no}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href="/dashboard.html#/ready/expected">{words.inbox.list}</a>
      </p>
    </section>
  );
}

function About({ invitation }: { readonly invitation: Invitation }) {
  const words = useWords().expected;
  const language = useLanguage();
  const { byOn, owner, note } = invitation;
  const facts = [words.inbox.by(shortDay(byOn, language)), ...(owner === null ? [] : [words.inbox.owner(owner)])];
  return (
    <span className={styles.about}>
      <bdi className="strong">{customerOf(invitation, words)}</bdi>
      <small>
        <bdi>{formatList(facts, language)}</bdi>
      </small>
      {note !== '' && (
        <small>
          <bdi>{note}</bdi>
        </small>
      )}
    </span>
  );
}
