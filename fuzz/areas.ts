import { type Area, type Report, runArea, type Wish } from './area';

type Play = (wish: Wish) => Promise<Report>;

/** Every way for hostile input to come in; each is loaded when it is played. */
export const areas: Readonly<Record<string, () => Promise<Play>>> = {
  files: async () => played((await import('./areas/files')).files),
  answers: async () => played((await import('./areas/answers')).answers),
  ownFiles: async () => played((await import('./areas/ownFiles')).ownFiles),
  messages: async () => played((await import('./areas/messages')).messages),
  names: async () => played((await import('./areas/names')).names),
  zips: async () => played((await import('./areas/zips')).zips),
};

function played<Input>(area: Area<Input>): Play {
  return (wish) => runArea(area, wish);
}
