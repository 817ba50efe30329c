import { ENROLLED, probeOf } from '../harness/cast/cast.js';
import { eventually } from '../harness/eventually.js';
import { enrol } from '../harness/faces.js';
import { freePort } from '../harness/free-port.js';
import { register, signInAdmin } from '../harness/people.js';
import { startServer } from '../harness/server.js';
import { TraceCollector, type CollectedSpan } from '../harness/trace-collector.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const CALLER = '00f067aa0ba902b7';
const traceparent = `00-${TRACE}-${CALLER}-01`;

const ask = async (url: string) => (await fetch(`${url}/api/health/live`)).status;

describe('Traces', () => {
  it('A mark by face is one trace below its caller’s, with each thing that took time, and nobody’s name', async () => {
    const collector = new TraceCollector();
    const server = await startServer({
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${await collector.open()}`,
      OTEL_EXPORTER_OTLP_HEADERS: 'x-key=se%20cret',
    });
    const admin = await signInAdmin(server);
    const member = ENROLLED[0]!;
    const person = await enrol(server, admin, member);
    const answer = await person.api.upload(
      '/api/attendance/mark',
      { files: { image: await probeOf(member) } },
      { traceparent },
    );
    expect(answer.status).toBe(201);
    expect(await server.stop()).toBe(0);
    await collector.close();

    const spans = collector.spans.filter(({ traceId }) => traceId === TRACE);
    const named = (name: string) => spans.filter((span) => span.name === name);
    const parentOf = (name: string) => named(name)[0]?.parentSpanId;
    const [request] = named('POST /api/attendance/mark');
    expect(request?.parentSpanId).toBe(CALLER);
    expect(attributesOf(request!)).toEqual({
      'http.request.method': 'POST',
      'http.route': '/api/attendance/mark',
      'http.response.status_code': 201,
      'request.id': answer.headers.get('x-request-id'),
    });
    const [wait] = named('face wait');
    const [analysis] = named('face analysis');
    const parents = ['face wait', 'face analysis', 'face engine', 'form'].map(parentOf);
    expect(parents).toEqual([request?.spanId, wait?.spanId, analysis?.spanId, request?.spanId]);
    expect(named('statement')).not.toHaveLength(0);
    expect(named('gallery search')).not.toHaveLength(0);
    expect(named('transaction')).not.toHaveLength(0);
    expect(collector.headers[0]).toMatchObject({ 'x-key': 'se cret' });

    const all = collector.bodies.join('\n');
    for (const secret of [person.id, person.email, person.token]) expect(all).not.toContain(secret);
  }, 120_000);

  it('A collector that is away costs a line of the log, and is told of again when it is back', async () => {
    const port = await freePort();
    const server = await startServer({
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    });
    expect(await ask(server.url)).toBe(200);
    const collector = new TraceCollector();
    await eventually(async () => {
      expect(await ask(server.url)).toBe(200);
      expect(server.output()).toContain('does not take them');
    });
    await collector.open(port);
    await eventually(async () => {
      expect(await ask(server.url)).toBe(200);
      expect(server.output()).toContain('takes them again');
    });
    await server.stop();
    await collector.close();
    expect(server.output().split('does not take them')).toHaveLength(2);
  }, 180_000);

  it('No more is traced than the operator wants, whatever a caller asks for', async () => {
    const collector = new TraceCollector();
    const server = await startServer({
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${await collector.open()}`,
      OTEL_TRACES_SAMPLER_ARG: '0',
    });
    await fetch(`${server.url}/api/health/live`, { headers: { traceparent } });
    await register(server);
    await server.stop();
    await collector.close();
    expect(collector.spans).toEqual([]);
  }, 60_000);
});

const attributesOf = ({ attributes }: CollectedSpan) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
