import { useTexts } from '../../language/language.js';
import { Field } from '../../parts/field.js';
import { CheckField } from '../../parts/form/check-field.js';
import { EVENTS, type Webhook } from './webhook.js';

/** What is asked of a webhook. @param webhook left out for a new one */
export function WebhookFields({ webhook }: { webhook?: Webhook }) {
  const t = useTexts('webhooks');
  return (
    <>
      <Field
        label={t('address')}
        name="url"
        type="url"
        dir="ltr"
        maxLength={500}
        autocomplete="off"
        placeholder="https://"
        defaultValue={webhook?.url}
      />
      <Field
        label={t('description')}
        name="description"
        required={false}
        maxLength={100}
        autocomplete="off"
        defaultValue={webhook?.description}
      />
      <fieldset class="checks-row">
        <legend>{t('toldOf')}</legend>
        {EVENTS.map((event) => (
          <CheckField
            key={event}
            label={t(`events.${event}`)}
            name={event}
            checked={webhook?.events.includes(event) ?? true}
          />
        ))}
      </fieldset>
    </>
  );
}
