import { serve } from '../harness/suite.js';
import { rm } from 'node:fs/promises';

const { server } = await serve();

describe('Health', () => {
  it('Anybody is told the health of the service, part by part', async () => {
    const { status, body } = await server.visitor.get('/api/health');

    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'healthy',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      uptime_seconds: expect.any(Number),
      checks: { database: 'up', face_engine: 'up', storage: 'up' },
    });
  });

  it('The service is ready once the models are loaded and the gallery is filled', async () => {
    const { status, body } = await server.visitor.get('/api/health/ready');

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

  it('The service is unhealthy when the storage is gone, and says so', async () => {
    await rm(server.folder, { recursive: true });

    const { status, body } = await server.visitor.get('/api/health');

    expect(status).toBe(503);
    expect(body).toMatchObject({ code: 'unhealthy', checks: { storage: 'down' } });
  });
});
