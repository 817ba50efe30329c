import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { Dialog } from '../../parts/dialog/dialog.js';
import { Field } from '../../parts/field.js';

interface SecretDialogProps {
  readonly secret: string;
  readonly onClose: () => void;
}

/** A secret, shown this once: the server does not tell it again. */
export function SecretDialog({ secret, onClose }: SecretDialogProps) {
  const t = useTexts('webhooks');
  const body = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<'copied' | 'selected'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      setTold('copied');
    } catch {
      // Without TLS a browser gives pages no clipboard.
      body.current?.querySelector('input')?.select();
      setTold('selected');
    }
  };
  return (
    <Dialog title={t('secret.title')} onClose={onClose}>
      <div class="dialog-body" ref={body}>
        <p>{t('secret.text')}</p>
        <Field label={t('secret.title')} name="secret" dir="ltr" readOnly value={secret} />
        <p role="status">{told && t(`secret.${told}`)}</p>
        <div class="actions">
          <button type="button" class="button" onClick={() => void copy()}>
            {t('secret.copy')}
          </button>
          <button type="button" class="button plain" onClick={onClose}>
            {t('secret.done')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
