import { useEffect, useRef, useState } from 'preact/hooks';
import { useSpeech } from '../../language/language.js';
import { Field } from '../../parts/field.js';
import type { Camera } from '../camera/use-camera.js';
import type { Direction } from '../queue/waiting-marks.js';
import { useCardReader } from './card-reader.js';
import { FIELDS, NOTHING, type Credential, type WithoutFace } from './credential.js';
import { Keypad } from './keypad.js';

interface SheetProps {
  readonly asked: WithoutFace;
  readonly camera: Camera;
  readonly onShow: (direction: Direction, credential: Credential) => void;
  readonly onClose: () => void;
}

/** Milliseconds after which somebody who typed nothing more has gone: the next one wants to be seen. */
const ABANDONED = 45_000;

type Name = keyof Credential;

/** How each is typed; a scanner that acts as a keyboard types too. */
const INPUTS = {
  number: { maxLength: 30, autocapitalize: 'characters' },
  pin: { type: 'password', inputMode: 'numeric', pattern: '\\d{6}', maxLength: 6 },
  card: { maxLength: 60, autocapitalize: 'characters' },
} as const;

/** Takes a number, a PIN or a card in the place of a face. */
export function CredentialSheet({ asked, camera, onShow, onClose }: SheetProps) {
  const { t } = useSpeech();
  const names = FIELDS[asked];
  const [typed, setTyped] = useState<Credential>(NOTHING);
  const [direction, setDirection] = useState<Direction>('in');
  const [present, setPresent] = useState<Name>(names[0] ?? 'pin');
  const dialog = useModal();
  useAbandoned([typed, direction], onClose);
  const change = (name: Name, value: string) => {
    setTyped((before) => ({ ...before, [name]: value }));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    onShow(direction, typed);
  };
  return (
    <dialog ref={dialog} class="credential" aria-labelledby="credential-title" onClose={onClose}>
      <form class="card" onSubmit={submit}>
        <h2 id="credential-title">{t('credential.title')}</h2>
        <DirectionChoice direction={direction} onChoose={setDirection} />
        {names.includes('card') && (
          <CardHint
            camera={camera}
            onCard={(card) => {
              change('card', card);
            }}
          />
        )}
        {names.map((name) => (
          <Field
            key={name}
            {...INPUTS[name]}
            label={t(`credential.${name}`)}
            name={name}
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            value={typed[name]}
            onFocus={() => {
              setPresent(name);
            }}
            onInput={({ currentTarget }) => {
              change(name, currentTarget.value);
            }}
          />
        ))}
        <Keypad
          label={t('credential.keypad')}
          erase={t('credential.erase')}
          onKey={(digit) => {
            change(present, after(typed[present], digit, INPUTS[present].maxLength));
          }}
        />
        <button class="button">{t(direction === 'in' ? 'kiosk.checkIn' : 'kiosk.checkOut')}</button>
        <button type="button" class="button plain" onClick={onClose}>
          {t('credential.close')}
        </button>
      </form>
    </dialog>
  );
}

const after = (text: string, digit: string, most: number): string =>
  digit === '' ? text.slice(0, -1) : (text + digit).slice(0, most);

interface ChoiceProps {
  readonly direction: Direction;
  readonly onChoose: (direction: Direction) => void;
}

function DirectionChoice({ direction, onChoose }: ChoiceProps) {
  const { t } = useSpeech();
  const choice = (which: Direction, label: string) => (
    <label class="choice">
      <input
        type="radio"
        name="direction"
        checked={direction === which}
        onChange={() => {
          onChoose(which);
        }}
      />
      {label}
    </label>
  );
  return (
    <fieldset class="choices">
      <legend class="unseen">{t('credential.direction')}</legend>
      {choice('in', t('kiosk.checkIn'))}
      {choice('out', t('kiosk.checkOut'))}
    </fieldset>
  );
}

/** While it is there, the camera looks for a card. */
function CardHint({ camera, onCard }: { camera: Camera; onCard: (card: string) => void }) {
  const { t } = useSpeech();
  const [isRead, setRead] = useState(false);
  useCardReader(camera, (card) => {
    setRead(true);
    onCard(card);
  });
  const text = camera.state === 'live' ? t('credential.hold') : t('credential.typed');
  return (
    <p class="quiet" role="status">
      {isRead ? t('credential.read') : text}
    </p>
  );
}

function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return dialog;
}

function useAbandoned(signs: readonly unknown[], leave: () => void): void {
  useEffect(() => {
    const timer = setTimeout(leave, ABANDONED);
    return () => {
      clearTimeout(timer);
    };
  }, signs);
}
