import { useMemo, useState } from 'react';
import type { AccountWatch } from '../../utils/domain/watch/accountWatch';
import { friendLink } from '../../utils/domain/invitations/friendLink';
import { plainFileName } from '../../utils/domain/plainFileName';
import { qrCode } from '../../utils/files/qrCode';
import { invitationMessage } from '../../utils/i18n/invitationMessage';
import { type Language, languages } from '../../utils/i18n/language';
import { useCopyText } from '../feedback/useCopyText';
import { guideHash } from '../guide/guideLinks';
import { useLanguage, useWords } from '../language/LanguageProvider';
import { languageNames } from '../language/languageNames';
import { Banner } from '../primitives/Banner';
import { Button, ButtonLink } from '../primitives/Button';
import { EmptyState } from '../primitives/EmptyState';
import { PageHead } from '../primitives/PageHead';
import { Select } from '../primitives/Select';
import { TextField } from '../primitives/TextField';
import { ageText, markOfPart, whyText } from '../ready/readinessTexts';
import { useReadiness } from '../ready/useReadiness';
import { useNow } from '../shell/useNow';
import { useAccounts } from '../accounts/useAccounts';
import { nameOf } from '../watch/accountState';
import { accountSettingsPage, chatSite } from '../watch/lineLinks';
import styles from './InvitationKitPage.module.css';
import { invitationKitHref } from './invitationKitHref';
import { saveQrPng, saveQrSvg } from './saveQrCode';

interface InvitationKitPageProps {
  readonly path: readonly string[];
  readonly onGo: (href: string) => void;
}

/** What a customer is sent so that an account is invited into a group: message, friend link, QR code; on paper as one sheet. */
export function InvitationKitPage({ path, onGo }: InvitationKitPageProps) {
  const words = useWords();
  const accounts = useAccounts();
  const [written, setWritten] = useState<ReadonlyMap<string, string>>(new Map());
  const [asked] = path;
  if (accounts === undefined) return null;
  const account = asked === undefined ? accounts[0] : accounts.find(({ accountId }) => accountId === asked);
  const kit = words.invitationKit;
  return (
    <div className={styles.page}>
      <div className={styles.ours}>
        <PageHead title={kit.title} print={kit.print}>
          <p>{kit.lead}</p>
        </PageHead>
      </div>
      {accounts.length === 0 ? (
        <EmptyState
          mark="yet"
          title={kit.noAccounts}
          action={
            <ButtonLink href={chatSite} target="_blank" rel="noreferrer">
              {kit.openLine}
            </ButtonLink>
          }
        >
          {kit.noAccountsText}
        </EmptyState>
      ) : (
        <>
          <div className={styles.account}>
            <Select
              label={kit.account}
              value={account?.accountId ?? ''}
              options={[
                ...(account === undefined ? [{ value: '' as const, label: kit.choose }] : []),
                ...accounts.map((one) => ({ value: one.accountId, label: nameOf(one, words.common.status.noName) })),
              ]}
              onChange={(accountId) => accountId !== '' && onGo(invitationKitHref(accountId))}
            />
          </div>
          {account === undefined ? (
            <p role="alert">{kit.unknown}</p>
          ) : (
            <Kit account={account} written={written} onWrite={(of, text) => setWritten((before) => withText(before, of, text))} />
          )}
        </>
      )}
    </div>
  );
}

function withText(before: ReadonlyMap<string, string>, of: string, text: string | null): ReadonlyMap<string, string> {
  const after = new Map(before);
  if (text === null) after.delete(of);
  else after.set(of, text);
  return after;
}

interface KitProps {
  readonly account: AccountWatch;
  /** What was written by hand so far, by account and language: going to another and back loses nothing. */
  readonly written: ReadonlyMap<string, string>;
  /** Null: back to the ready text. */
  readonly onWrite: (of: string, text: string | null) => void;
}

function Kit({ account, ...writing }: KitProps) {
  const words = useWords().invitationKit;
  const link = account.basicId === null ? null : friendLink(account.basicId);
  return (
    <>
      <CheckFirst account={account} />
      <Message account={account} link={link} {...writing} />
      <section className={styles.part}>
        <h2>{words.link}</h2>
        {link === null ? <p>{words.noId}</p> : <FriendLink account={account} link={link} />}
      </section>
    </>
  );
}

function CheckFirst({ account }: { readonly account: AccountWatch }) {
  const words = useWords().invitationKit;
  const settings = accountSettingsPage(account);
  return (
    <section className={`${styles.part ?? ''} ${styles.ours ?? ''}`}>
      <h2>{words.first}</h2>
      {account.health === 'chatOff' && <Banner mark="bellBlind" title={words.chatOff} needs />}
      {account.health === 'noAccess' && <Banner mark="bellBlind" title={words.noAccess} />}
      <Standing account={account} />
      <p>{words.setting}</p>
      <p className={styles.row}>
        {settings !== null && (
          <a href={settings} target="_blank" rel="noreferrer">
            {words.openSetting}
          </a>
        )}
        <a href={guideHash('setting')}>{words.how}</a>
      </p>
    </section>
  );
}

/** May it be invited, as far as anybody knows? */
function Standing({ account }: { readonly account: AccountWatch }) {
  const words = useWords().ready;
  const language = useLanguage();
  const row = useReadiness(useNow())?.rows.find(({ watch }) => watch?.accountId === account.accountId);
  if (row === undefined) return null;
  const { assessment } = row;
  if (assessment.verdict === 'ready') {
    return <Banner mark="handled" title={words.kitReady(ageText(assessment.ageDays ?? 0, words))} />;
  }
  const why = whyText(assessment, words, language);
  return (
    <Banner mark={markOfPart[assessment.verdict]} needs={assessment.verdict === 'blocked'} title={words.kitNot[assessment.verdict]}>
      {why !== '' && <p>{why}</p>}
      <a href="#/ready">{words.popupAct}</a>
    </Banner>
  );
}

function Message({ account, link, written, onWrite }: KitProps & { readonly link: string | null }) {
  const words = useWords().invitationKit;
  const noName = useWords().common.status.noName;
  const [language, setLanguage] = useState<Language>(useLanguage());
  const copy = useCopyText(words);
  const made = invitationMessage(language, account.name?.trim() || account.basicId || noName, link);
  const of = `${account.accountId} ${language}`;
  const text = written.get(of) ?? made;
  return (
    <section className={styles.part}>
      <h2>{words.message}</h2>
      <div className={`${styles.account ?? ''} ${styles.ours ?? ''}`}>
        <Select
          label={words.language}
          value={language}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={setLanguage}
        />
      </div>
      <div className={styles.ours}>
        <TextField label={words.message} hideLabel multiline hint={words.edit} lang={language} value={text} onChange={(next) => onWrite(of, next)} />
      </div>
      <p className={styles.printed} lang={language}>
        {text}
      </p>
      <p className={`${styles.row ?? ''} ${styles.ours ?? ''}`}>
        <Button variant="primary" onClick={() => void copy(text)}>
          {words.copy}
        </Button>
        {text !== made && <Button onClick={() => onWrite(of, null)}>{words.reset}</Button>}
      </p>
    </section>
  );
}

function FriendLink({ account, link }: { readonly account: AccountWatch; readonly link: string }) {
  const words = useWords().invitationKit;
  const name = nameOf(account, useWords().common.status.noName);
  const code = useMemo(() => qrCode(link), [link]);
  const fileName = plainFileName(`${name} QR`);
  return (
    <div className={styles.link}>
      <svg className={styles.code} role="img" aria-label={words.qrOf(name)} viewBox={`0 0 ${code.size} ${code.size}`} shapeRendering="crispEdges">
        <path d={`M0 0h${code.size}v${code.size}H0z`} fill="#fff" />
        <path d={code.path} fill="#000" />
      </svg>
      <div>
        <p className={styles.address}>{link}</p>
        <p className="small dim">{words.phone}</p>
        <p className={`${styles.row ?? ''} ${styles.ours ?? ''}`}>
          <Button small onClick={() => saveQrPng(code, fileName)}>
            {words.png}
          </Button>
          <Button small onClick={() => saveQrSvg(code, fileName)}>
            {words.svg}
          </Button>
        </p>
      </div>
    </div>
  );
}
