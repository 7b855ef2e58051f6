import { showFullTab } from '../../utils/browser/fullTab';

/** Shows a screen of the full tab and goes away, as a popup does that has done its work. */
export async function openFullTab(hash: string): Promise<void> {
  await showFullTab(hash);
  window.close();
}
