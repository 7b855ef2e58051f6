import type { RunId } from '../../utils/domain/checks/checkIds';
import type { RunState } from '../../utils/domain/checks/run';
import type { Result } from '../../utils/domain/result';
import { useToast } from '../feedback/toastContext';
import { Menu } from '../figures/Menu';
import { MenuItem } from '../figures/MenuItem';
import { useWords } from '../language/LanguageProvider';
import { runName } from './checkTexts';
import { copyRunHref } from './runHref';
import { useRunFile } from './useRunFile';

interface RunMenuProps {
  readonly run: RunState;
  readonly onGo: (href: string) => void;
}

/** What can be done with any run at any time: copy it, and save it as a file. */
export function RunMenu({ run, onGo }: RunMenuProps) {
  const words = useWords().checks;
  const toast = useToast();
  const { exportJson, exportCsv } = useRunFile();
  async function save(exporting: (runId: RunId) => Promise<Result<string, unknown>>) {
    const saved = await exporting(run.runId);
    toast.show({ message: saved.ok ? words.history.exported(saved.value) : words.history.exportFailed });
  }
  return (
    <Menu align="end" label={words.history.menu(runName(run, words))} text={words.history.heads.more}>
      {(close) => (
        <>
          <MenuItem onPress={() => (close(), onGo(copyRunHref(run.runId)))}>{words.history.copy}</MenuItem>
          <MenuItem onPress={() => (close(), void save(exportJson))}>{words.history.exportJson}</MenuItem>
          <MenuItem onPress={() => (close(), void save(exportCsv))}>{words.history.exportCsv}</MenuItem>
        </>
      )}
    </Menu>
  );
}
