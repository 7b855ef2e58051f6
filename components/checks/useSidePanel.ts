import { openSidePanel } from '../../utils/browser/sidePanel';

/** Opens the side panel; false when the browser would not. Must be called from a press. */
export function useSidePanel(): () => Promise<boolean> {
  return openSidePanel;
}
