import { useEffect, useState } from 'preact/hooks';
import type { AttendanceClient } from '../../../clients/typescript/src/client.js';
import { useSpeech } from '../language/language.js';

const CHECKS = ['database', 'face_engine', 'storage'] as const;
/** Milliseconds between two looks. */
const EVERY = 30_000;

interface Health {
  readonly version?: string;
  readonly checks: Readonly<Record<(typeof CHECKS)[number], string>> | undefined;
}

/** Whether the service is well, now and every half a minute. */
export function HealthCard({ api }: { api: AttendanceClient }) {
  const { t } = useSpeech();
  const health = useHealth(api);
  if (!health) return <section class="card quiet">{t('start.asking')}</section>;
  const { checks, version } = health;
  const isWell = checks !== undefined && CHECKS.every((check) => checks[check] === 'up');
  const state = isWell ? 'healthy' : checks ? 'unhealthy' : 'unreachable';
  return (
    <section class="card" aria-labelledby="health-title">
      <h2 id="health-title">{t('start.health')}</h2>
      <p class={`state ${isWell ? 'good' : 'bad'}`} role="status">
        {t(`start.${state}`)}
      </p>
      {checks && (
        <dl class="checks">
          {CHECKS.map((check) => (
            <div key={check}>
              <dt class="quiet">{t(`start.${check}`)}</dt>
              <dd>{t(checks[check] === 'up' ? 'start.ok' : 'start.failing')}</dd>
            </div>
          ))}
        </dl>
      )}
      {version !== undefined && <p class="quiet small">{t('start.version', { version })}</p>}
    </section>
  );
}

function useHealth(api: AttendanceClient): Health | undefined {
  const [health, setHealth] = useState<Health>();
  useEffect(() => {
    const look = () => void askHealth(api).then(setHealth);
    look();
    const timer = setInterval(look, EVERY);
    return () => {
      clearInterval(timer);
    };
  }, [api]);
  return health;
}

async function askHealth(api: AttendanceClient): Promise<Health> {
  try {
    const { data, error } = await api.GET('/api/health');
    return (data ?? error) as unknown as Health;
  } catch {
    return { checks: undefined };
  }
}
