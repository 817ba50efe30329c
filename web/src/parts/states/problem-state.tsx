import { useTexts } from '../../language/language.js';
import { Icon } from '../icon.js';

interface ProblemStateProps {
  /** The server's sentence; where there is none, it was not reached. */
  readonly sentence?: string | undefined;
  readonly retry?: (() => void) | undefined;
}

/** In place of what could not be shown: why, and trying again. */
export function ProblemState({ sentence, retry }: ProblemStateProps) {
  const t = useTexts('parts');
  return (
    <div class="blank-state bad" role="alert">
      <Icon name="alert" />
      <p>{sentence ?? t('unreachable')}</p>
      {retry && (
        <button type="button" class="button plain" onClick={retry}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}
