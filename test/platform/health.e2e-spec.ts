import { rm } from 'node:fs/promises';
import { client } from '../harness/client.js';
import { startServer, type TestServer } from '../harness/server.js';

describe('The health of the service', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('is told to anybody, part by part', async () => {
    const { status, body } = await client(server.url).get('/api/health');

    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'healthy',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      uptime_seconds: expect.any(Number),
      checks: { database: 'up', face_engine: 'up', storage: 'up' },
    });
  });

  it('includes readiness: the models are loaded and the gallery is filled', async () => {
    const { status, body } = await client(server.url).get('/api/health/ready');

    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'ready',
      details: {
        database: { status: 'up' },
        face_engine: { status: 'up' },
        gallery: { status: 'up' },
      },
    });
  });

  it('is bad when the store is gone, and says so', async () => {
    await rm(server.folder, { recursive: true });

    const { status, body } = await client(server.url).get('/api/health');

    expect(status).toBe(503);
    expect(body).toMatchObject({ code: 'unhealthy', checks: { storage: 'down' } });
  });
});
