import { choice, flag, integer, strictly } from './setting.js';

/** Who is let in, and for how long. */
export const SECURITY_SETTINGS = {
  session_timeout_minutes: integer(
    { category: 'security', description: 'Minutes after which an idle single-page app signs out.' },
    30,
    1,
    1440,
  ),
  jwt_token_expiry_hours: integer(
    { category: 'security', description: 'Hours an access token is good for.' },
    24,
    1,
    720,
  ),
  max_failed_login_attempts: integer(
    { category: 'security', description: 'Failed sign-ins that lock an account for 15 minutes.' },
    5,
    1,
    100,
  ),
  second_factor_required: strictly(
    flag(
      {
        category: 'security',
        description: 'Whether administrators may do nothing before they have a second factor.',
      },
      false,
    ),
    true,
  ),
  registration_mode: strictly(
    choice(
      { category: 'security', description: 'Whether people may register themselves.' },
      'open',
      ['open', 'closed'],
    ),
    'closed',
  ),
  session_lifetime_days: integer(
    {
      category: 'security',
      description: 'Days after which a session ends, however often it was refreshed; 0 never.',
    },
    90,
    0,
    3650,
  ),
  max_failed_logins_per_day: integer(
    {
      category: 'security',
      description:
        'Failed sign-ins on an account within a day, from wherever, after which strangers may try once a minute; 0 never.',
    },
    100,
    0,
    100_000,
  ),
  api_key_lifetime_days: integer(
    { category: 'security', description: 'Days a personal key is good for; 0 for ever.' },
    365,
    0,
    3650,
  ),
  device_key_lifetime_days: integer(
    { category: 'security', description: 'Days the key of a device is good for; 0 for ever.' },
    0,
    0,
    3650,
  ),
};
