import { createContext, type ReactNode, use, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { chooseLanguage, type Language } from '../../utils/i18n/language';
import { loadWords, type Words } from '../../utils/i18n/words';

interface Speech {
  readonly language: Language;
  readonly words: Words;
}

const SpeechContext = createContext<Speech | null>(null);

/** Loads the words of the chosen language and switches at run time; the old language stays on screen until the new one is there. */
export function LanguageProvider({ chosen, children }: { readonly chosen: Language | null; readonly children: ReactNode }) {
  const [speech, setSpeech] = useState<Speech | null>(null);
  const language = chooseLanguage(chosen, navigator.languages);
  useEffect(() => {
    let stale = false;
    void loadWords(language).then((words) => {
      if (stale) return;
      // Effects run at once then: what the page reads is asked for before its frame is painted.
      flushSync(() => setSpeech({ language, words }));
    });
    return () => {
      stale = true;
    };
  }, [language]);
  // The page says which language it is in only once its words are.
  useLayoutEffect(() => {
    if (speech !== null) document.documentElement.lang = speech.language;
  }, [speech]);
  return speech === null ? null : <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** Words of the present language. */
export function useWords(): Words {
  return useSpeech().words;
}

export function useLanguage(): Language {
  return useSpeech().language;
}

function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (speech === null) throw new Error('useWords outside LanguageProvider');
  return speech;
}
