import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../../language/language.js';
import { Icon } from '../../parts/icon.js';
import { useNotices } from './notices.js';

/** What was said, above everything: in the top layer, so that no dialog hides it. */
export function NoticeList() {
  const t = useTexts('parts');
  const { list, dismiss } = useNotices();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.hidePopover();
    if (list.length > 0) place.current?.showPopover();
  }, [list]);
  return (
    <div ref={place} class="notice-list" popover="manual" role="status">
      {list.map(({ id, tone, sentence }) => (
        <div key={id} class={`toast ${tone}`}>
          <Icon name={tone === 'good' ? 'check' : 'alert'} />
          <p>{sentence}</p>
          <button
            type="button"
            class="icon-button"
            aria-label={t('close')}
            onClick={() => {
              dismiss(id);
            }}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
