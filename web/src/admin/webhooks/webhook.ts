import type { Schemas } from '../../../../clients/typescript/src/client.js';

export type Webhook = Schemas['WebhookDto'];
export type ListedWebhook = Schemas['ListedWebhookDto'];
type Wanted = Schemas['CreateWebhookDto'];

/** What a webhook can ask for. */
export const EVENTS: Readonly<Wanted['events']> = ['attendance.created', 'attendance.changed'];

/** What was typed of a webhook; each event is a box of its own. */
export const wantedIn = (values: Record<string, string>): Required<Wanted> => ({
  url: (values['url'] ?? '').trim(),
  description: (values['description'] ?? '').trim(),
  events: EVENTS.filter((event) => values[event] !== undefined),
});

/** What differs from before: only that is sent, so that two who edit at once do not undo each other. */
export function changesTo(before: Webhook, now: Required<Wanted>): Partial<Wanted> {
  const hasOtherEvents = EVENTS.some(
    (one) => before.events.includes(one) !== now.events.includes(one),
  );
  return {
    ...(now.url !== before.url && { url: now.url }),
    ...(now.description !== before.description && { description: now.description }),
    ...(hasOtherEvents && { events: now.events }),
  };
}
