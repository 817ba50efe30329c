import { integer, term } from './setting.js';

/** How long is kept what goes by itself. */
export const RETENTION_SETTINGS = {
  retention_leavers_days: term(
    {
      category: 'retention',
      description:
        'Days after somebody’s last day after which their face is erased, with a receipt; 0 for never.',
    },
    90,
    1,
  ),
  retention_inactive_days: term(
    {
      category: 'retention',
      description:
        'Days after which the face of whoever no door recognised is erased, who is told two weeks before; 0 for never.',
    },
    0,
    30,
  ),
  retention_consents_days: term(
    {
      category: 'retention',
      description: 'Days after which a consent that was withdrawn is forgotten; 0 for never.',
    },
    0,
    30,
  ),
  retention_audit_days: term(
    {
      category: 'retention',
      description:
        'Days after which lines of the audit trail go, from the oldest on; 0 for never. The rest can still be verified.',
    },
    0,
    30,
  ),
  retention_sessions_days: integer(
    {
      category: 'retention',
      description: 'Days after the end of a session after which it is forgotten.',
    },
    30,
    1,
    3650,
  ),
  retention_notifications_days: term(
    {
      category: 'retention',
      description: 'Days after which notices to people go, if they did not expire before; 0 never.',
    },
    365,
    1,
  ),
  retention_mails_days: integer(
    {
      category: 'retention',
      description: 'Days after which mail that was sent, or given up, is forgotten.',
    },
    30,
    // Whom the month’s summary was sent is known by the mail.
    30,
    3650,
  ),
  retention_deliveries_days: integer(
    { category: 'retention', description: 'Days after which messages to webhooks are forgotten.' },
    30,
    1,
    3650,
  ),
  retention_reports_days: integer(
    { category: 'retention', description: 'Days that the file of a new report is kept.' },
    7,
    1,
    3650,
  ),
};
