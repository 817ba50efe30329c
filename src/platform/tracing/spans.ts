import { SpanKind, SpanStatusCode, trace, type Attributes, type Span } from '@opentelemetry/api';
import { addTime, presentTimes, timed } from './spent-times.js';

/** Until a collector is named, what it makes records nothing and costs next to nothing. */
export const tracer = trace.getTracer('face-attendance');

/**
 * Does `work` as a named part of whatever is under way, which a trace then shows with the time that it took, and the
 * answer of a route that is timed, too.
 */
export const asSpan = <T>(
  name: string,
  work: () => Promise<T>,
  attributes: Attributes = {},
): Promise<T> => tracer.startActiveSpan(name, { attributes }, ending(timed(name, work)));

/** The same where something is under way; of what comes every second by itself there would be a trace each. */
export const asPart = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  (trace.getActiveSpan() ?? presentTimes()) ? asSpan(name, work) : work();

/** A part that ended just now, and was timed where no span can be: in another thread. */
export function noteSpan(name: string, ms: number): void {
  const times = presentTimes();
  if (times) addTime(times, name, ms);
  tracer.startSpan(name, { startTime: Date.now() - ms }).end();
}

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
