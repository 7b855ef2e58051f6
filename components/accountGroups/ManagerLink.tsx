import { useWords } from '../language/LanguageProvider';

/** To the Manager's page of the group (manager-line-biz §3.1, SINGLE). */
export function ManagerLink({ number }: { readonly number: number }) {
  const words = useWords().accountGroups;
  return (
    <a href={`https://manager.line.biz/groups/${number}/setting`} target="_blank" rel="noreferrer">
      {words.openPage}
    </a>
  );
}
