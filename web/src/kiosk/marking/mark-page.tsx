import { useMemo, useState } from 'preact/hooks';
import { deviceClient } from '../../api/device-client.js';
import { useSpeech } from '../../language/language.js';
import { useCamera } from '../camera/use-camera.js';
import { Viewfinder } from '../camera/viewfinder.js';
import { useConnection } from '../connection.js';
import { CredentialSheet } from '../credential/credential-sheet.js';
import { Notices } from '../notices.js';
import { ChallengePanel } from '../liveness/challenge-panel.js';
import type { KioskDevice } from '../pairing/device-store.js';
import { useQueue } from '../queue/use-queue.js';
import { StatusBar } from '../status-bar.js';
import { useWakeLock } from '../wake-lock.js';
import { AnswerSheet } from './answer-sheet.js';
import { useAnswerSound } from './answer-sound.js';
import { useMarking, type Marking } from './use-marking.js';

/** What stands at the door all day. */
export function MarkPage({ device, onRevoked }: { device: KioskDevice; onRevoked: () => void }) {
  const { t } = useSpeech();
  const api = useMemo(() => deviceClient(device.key), [device.key]);
  const camera = useCamera();
  const connection = useConnection(api, onRevoked);
  const queue = useQueue(device.key, connection.isOnline);
  const { asksToMove } = connection;
  const marking = useMarking({ api, camera, asksToMove, keep: queue.keep, onRevoked });
  const sound = useAnswerSound(marking.answer);
  useWakeLock();
  const [isWithoutFace, setWithoutFace] = useState(false);
  const { step } = marking;
  const isBusy = step !== 'idle' || camera.state !== 'live';
  return (
    <div class="kiosk">
      <Meanwhile marking={marking} />
      <StatusBar device={device} isOnline={connection.isOnline} sound={sound} />
      <Notices connection={connection} queue={queue} />
      <main class="stage">
        <h1 class="unseen">{t('kiosk.title')}</h1>
        <Viewfinder camera={camera} />
        <div class="actions">
          <button
            type="button"
            class="action in"
            disabled={isBusy}
            onClick={() => void marking.take('in')}
          >
            {t('kiosk.checkIn')}
          </button>
          <button
            type="button"
            class="action out"
            disabled={isBusy}
            onClick={() => void marking.take('out')}
          >
            {t('kiosk.checkOut')}
          </button>
          {connection.withoutFace !== 'off' && (
            <button
              type="button"
              class="other-way"
              disabled={step !== 'idle'}
              onClick={() => {
                setWithoutFace(true);
              }}
            >
              {t('credential.open')}
            </button>
          )}
        </div>
      </main>
      {isWithoutFace && (
        <CredentialSheet
          asked={connection.withoutFace}
          camera={camera}
          onShow={(direction, credential) => {
            setWithoutFace(false);
            void marking.show(direction, credential);
          }}
          onClose={() => {
            setWithoutFace(false);
          }}
        />
      )}
      {marking.answer && <AnswerSheet answer={marking.answer} onDone={marking.dismiss} />}
    </div>
  );
}

/** What the person is asked for, or told to wait for. */
function Meanwhile({ marking: { step, challenge } }: { marking: Marking }) {
  const { t } = useSpeech();
  const { shown, stop } = challenge;
  if (shown) return <ChallengePanel shown={shown} onStop={stop} />;
  if (step === 'idle') return null;
  return (
    <p class="working" role="status">
      {t(`kiosk.${step}`)}
    </p>
  );
}
