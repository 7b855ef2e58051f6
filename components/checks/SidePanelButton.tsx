import { useToast } from '../feedback/toastContext';
import { useWords } from '../language/LanguageProvider';
import { Button } from '../primitives/Button';
import { useSidePanel } from './useSidePanel';

/** Opens Chrome's side panel beside the page at hand; says so when the browser would not. */
export function SidePanelButton() {
  const words = useWords().checks.home;
  const toast = useToast();
  const open = useSidePanel();
  return <Button onClick={() => void open().then((opened) => !opened && toast.show({ message: words.noSidePanel }))}>{words.sidePanel}</Button>;
}
