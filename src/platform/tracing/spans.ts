import { SpanKind, SpanStatusCode, trace, type Attributes, type Span } from '@opentelemetry/api';

/** Until a collector is named, what it makes records nothing and costs next to nothing. */
export const tracer = trace.getTracer('face-attendance');

/** Does `work` as a named part of whatever is under way, which a trace then shows with the time that it took. */
export const asSpan = <T>(
  name: string,
  work: () => Promise<T>,
  attributes: Attributes = {},
): Promise<T> => tracer.startActiveSpan(name, { attributes }, ending(work));

/** The same of what nobody is waiting for: a trace of its own. */
export const asTrace = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  tracer.startActiveSpan(name, { root: true, kind: SpanKind.CONSUMER }, ending(work));

const ending =
  <T>(work: () => Promise<T>) =>
  async (span: Span): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      // By its kind alone: messages hold what people sent.
      span.setStatus({ code: SpanStatusCode.ERROR, message: kindOf(error) });
      throw error;
    } finally {
      span.end();
    }
  };

const kindOf = (error: unknown): string =>
  error instanceof Error ? error.constructor.name : 'Error';
