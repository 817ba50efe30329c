import { landscape } from '../harness/cast/cast.js';
import { code } from '../harness/client.js';
import { register } from '../harness/people.js';
import { serve } from '../harness/suite.js';
import { startServer } from '../harness/server.js';

const { server, admin } = await serve({ METRICS_ENABLED: 'true' });

const read = async (): Promise<string> => (await fetch(`${server.url}/metrics`)).text();

describe('Metrics', () => {
  it('Prometheus reads what was answered, decided and is waiting', async () => {
    await admin.api.upload('/api/face/identify', { files: { image: await landscape() } });
    await server.visitor.get('/api/health/live');
    const response = await fetch(`${server.url}/metrics`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
    ]);
    const text = await response.text();
    for (const line of [
      /^http_request_duration_seconds_count\{method="GET",route="\/api\/health\/live",status="200"\} [1-9]/m,
      /^face_decisions_total\{result="low_quality"\} 1$/m,
      /^face_engine_ready 1$/m,
      /^face_engine_waiting 0$/m,
      /^face_gallery_people 0$/m,
      /^process_resident_memory_bytes \d+$/m,
    ]) {
      expect(text).toMatch(line);
    }
  });

  it('Metrics name routes and nobody', async () => {
    const ada = await register(server, { name: 'Ada Lovelace' });
    await admin.api.get(`/api/users/${ada.id}`);
    await server.visitor.get('/api/nothing/of/the/kind');
    const text = await read();
    expect(text).toContain('route="/api/users/:id"');
    expect(text).not.toContain(ada.id);
    expect(text).not.toContain('of/the/kind');
  });

  it('Without METRICS_ENABLED there are none', async () => {
    const other = await startServer();
    expect(code(await other.visitor.get('/metrics'))).toEqual([404, 'not_found']);
    await other.stop();
  }, 60_000);
});
