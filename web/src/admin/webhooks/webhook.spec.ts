import { changesTo, wantedIn, type Webhook } from './webhook.js';

const before: Webhook = {
  id: 1,
  url: 'https://example.com/hook',
  description: 'Payroll',
  events: ['attendance.created'],
  is_active: true,
  secret_changed_at: null,
  created_at: '2026-03-02T08:00:00Z',
};

describe('The form of a webhook', () => {
  it('sends what is another alone', () => {
    const same = { url: before.url, description: 'Payroll', 'attendance.created': 'on' };
    expect(changesTo(before, wantedIn(same))).toEqual({});
    expect(changesTo(before, wantedIn({ ...same, description: ' ' }))).toEqual({ description: '' });
    expect(changesTo(before, wantedIn({ ...same, 'attendance.changed': 'on' }))).toEqual({
      events: ['attendance.created', 'attendance.changed'],
    });
  });

  it('sends that nothing is chosen, so that the server says why it refuses', () => {
    const { url, description } = before;
    expect(changesTo(before, wantedIn({ url, description }))).toEqual({ events: [] });
  });
});
