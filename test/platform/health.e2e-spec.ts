import { rm } from 'node:fs/promises';
import { ENROLLED } from '../harness/cast/cast.js';
import { enrol } from '../harness/faces.js';
import { serveTwice } from '../harness/suite.js';

const { server, twin, admin } = await serveTwice();

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

  it('Every process stays ready when the first face is approved, before anybody is looked for', async () => {
    await enrol(server, admin, ENROLLED[0]!);
    for (const { visitor } of [server, twin]) {
      const { body } = await visitor.get('/api/health/ready');
      expect(body).toMatchObject({ status: 'ready', details: { gallery: { status: 'up' } } });
    }
  }, 60_000);

  it('The service is unhealthy when the storage is gone, and says so', async () => {
    await rm(server.folder, { recursive: true });

    const { status, body } = await server.visitor.get('/api/health');

    expect(status).toBe(503);
    expect(body).toMatchObject({ code: 'unhealthy', checks: { storage: 'down' } });
  });
});
