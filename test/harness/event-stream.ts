/** An event as a browser would see it. */
export interface StreamEvent {
  readonly id: number;
  readonly name: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test says what it expects
  readonly data: any;
}

const PATIENCE = 20_000;

/** Follows a stream of server-sent events until it is cut. */
export class EventStream {
  readonly events: StreamEvent[] = [];
  lastId?: string;
  hasEnded = false;
  private text = '';
  private readonly control = new AbortController();

  private constructor(readonly response: Response) {}

  static async open(
    url: string,
    headers: Record<string, string>,
    lastId?: string,
  ): Promise<EventStream> {
    const control = new AbortController();
    const response = await fetch(`${url}/api/attendance/stream`, {
      headers: { ...headers, ...(lastId !== undefined && { 'last-event-id': lastId }) },
      signal: control.signal,
    });
    const stream = new EventStream(response);
    control.signal.throwIfAborted();
    stream.control.signal.addEventListener('abort', () => {
      control.abort();
    });
    void stream.read();
    if (response.ok) await stream.until(() => stream.lastId !== undefined);
    return stream;
  }

  cut(): void {
    this.control.abort();
  }

  /** Waits for so many events in all. */
  async count(count: number): Promise<StreamEvent[]> {
    await this.until(() => this.events.length >= count);
    return this.events;
  }

  async until(isThere: () => boolean, patience = PATIENCE): Promise<void> {
    for (const end = Date.now() + patience; !isThere();) {
      if (Date.now() > end) throw new Error(`Not in time: ${JSON.stringify(this.events)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const bytes of this.response.body ?? []) {
        this.text += decoder.decode(bytes, { stream: true });
        const frames = this.text.split('\n\n');
        this.text = frames.pop() ?? '';
        for (const frame of frames) this.take(frame);
      }
    } catch {
      // Cut.
    }
    this.hasEnded = true;
  }

  private take(frame: string): void {
    const fields = new Map(
      frame.split('\n').map((line) => [line.split(':', 1)[0], line.replace(/^\w+: /, '')] as const),
    );
    this.lastId = fields.get('id') ?? this.lastId;
    const data = fields.get('data');
    if (data === undefined) return;
    this.events.push({
      id: Number(this.lastId),
      name: fields.get('event') ?? 'message',
      data: JSON.parse(data),
    });
  }
}
