import { useEffect, useState } from 'preact/hooks';
import type { AttendanceClient } from '../../../clients/typescript/src/client.js';
import { useSpeech } from '../language/language.js';
import { Field } from '../parts/field.js';
import { valuesOf } from '../parts/form-values.js';

interface Offer {
  readonly code: string;
  /** In milliseconds of this browser's clock. */
  readonly end: number;
}

/** Milliseconds a code is good for, counted here: the server's clock may differ. */
const LIFETIME = 600_000;

/** Makes the code that is typed at a kiosk. */
export function PairingOffer({ api }: { api: AttendanceClient }) {
  const { t } = useSpeech();
  const [offer, setOffer] = useState<Offer | null>();
  const submit = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const { name = '', location = '' } = valuesOf(event);
    setOffer(await makeOffer(api, name, location));
  };
  return (
    <form class="card" aria-labelledby="offer-title" onSubmit={(event) => void submit(event)}>
      <h2 id="offer-title">{t('offer.title')}</h2>
      <p class="quiet">{t('offer.lead')}</p>
      {offer && <Code offer={offer} />}
      {offer === null && (
        <p class="alert" role="alert">
          {t('offer.failed')}
        </p>
      )}
      <Field label={t('offer.name')} name="name" maxLength={100} autocomplete="off" />
      <Field label={t('offer.location')} name="location" maxLength={50} autocomplete="off" />
      <button class="button">{t('offer.submit')}</button>
    </form>
  );
}

async function makeOffer(api: AttendanceClient, name: string, location: string) {
  try {
    const body = { name, location, scopes: ['mark' as const] };
    const { data } = await api.POST('/api/devices/pairing-codes', { body });
    return data ? { code: data.code, end: Date.now() + LIFETIME } : null;
  } catch {
    return null;
  }
}

function Code({ offer: { code, end } }: { offer: Offer }) {
  const { t } = useSpeech();
  const minutes = useMinutesUntil(end);
  if (minutes <= 0) return <p role="status">{t('offer.over')}</p>;
  return (
    <div class="code" role="status">
      <output aria-label={t('offer.code')} dir="ltr">
        {code.slice(0, 4)}-{code.slice(4)}
      </output>
      <p class="quiet">{t('offer.open')}</p>
      <p class="quiet small">{t('offer.left', { minutes })}</p>
    </div>
  );
}

function useMinutesUntil(end: number): number {
  const left = () => Math.ceil((end - Date.now()) / 60_000);
  const [minutes, setMinutes] = useState(left);
  useEffect(() => {
    setMinutes(left);
    const timer = setInterval(() => {
      setMinutes(left);
    }, 5000);
    return () => {
      clearInterval(timer);
    };
  }, [end]);
  return minutes;
}
