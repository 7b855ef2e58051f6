import { useEffect, useState } from 'react';
import { type CheckRules, defaultCheckRules } from '../../utils/domain/checks/checkRules';
import { readCheckRules, watchCheckRules } from '../../utils/storage/checkRules';

/** The company's own numbers; the usual ones until they are read. */
export function useCheckRules(): CheckRules {
  const [rules, setRules] = useState(defaultCheckRules);
  useEffect(() => {
    let gone = false;
    void readCheckRules().then((read) => {
      if (!gone) setRules(read);
    });
    const stop = watchCheckRules(setRules);
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return rules;
}
