import { FACE_SETTINGS } from './face-settings.js';
import { SITE_LETTER_KINDS } from './letter-kinds.js';
import { RETENTION_SETTINGS } from './retention-settings.js';
import { SECURITY_SETTINGS } from './security-settings.js';
import {
  choice,
  countryCode,
  flag,
  integer,
  optionalTimeOfDay,
  regionCode,
  someOf,
  timeOfDay,
  weekdays,
  zone,
  strictly,
} from './setting.js';

/** Every setting an administrator may see, with its type, range and default. */
export const CATALOGUE = {
  ...FACE_SETTINGS,
  attendance_marking_enabled: flag(
    { category: 'attendance', description: 'Whether attendance can be marked at all.' },
    true,
  ),
  self_mark_without_face: strictly(
    choice(
      {
        category: 'attendance',
        description:
          'A signed-in user’s mark without a picture: pending an administrator, never, or allowed.',
      },
      'pending',
      ['pending', 'never', 'allow'],
    ),
    'never',
  ),
  marking_without_face: choice(
    {
      category: 'attendance',
      description:
        'What a kiosk takes in the place of a face: nothing (off), a number and a PIN, a card, or a card and a PIN.',
    },
    'off',
    ['off', 'pin', 'card', 'card_and_pin'],
  ),
  working_hours_start: timeOfDay(
    { category: 'attendance', isDated: true, description: 'Start of work on the site’s clock.' },
    '09:00',
  ),
  working_hours_end: timeOfDay(
    { category: 'attendance', isDated: true, description: 'End of work on the site’s clock.' },
    '17:00',
  ),
  late_mark_after_minutes: integer(
    {
      category: 'attendance',
      isDated: true,
      description: 'Minutes of grace after the start of work.',
    },
    15,
    0,
    720,
  ),
  half_day_minutes: integer(
    {
      category: 'attendance',
      isDated: true,
      description: 'Who leaves with fewer minutes of work has worked half a day; 0 for never.',
    },
    240,
    0,
    1440,
  ),
  absence_cutoff: timeOfDay(
    {
      category: 'attendance',
      description: 'When a working day without a mark becomes an absence.',
    },
    '23:59',
  ),
  working_days: weekdays(
    { category: 'attendance', isDated: true, description: 'The days of work.' },
    ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
  ),
  holiday_country: countryCode(
    {
      category: 'attendance',
      isDated: true,
      description: 'The country whose public holidays are days off, or none.',
    },
    'none',
  ),
  holiday_region: regionCode(
    {
      category: 'attendance',
      isDated: true,
      description: 'The state of that country, and after a dash its region; or none.',
    },
    'none',
  ),
  site_timezone: zone({ category: 'attendance', description: 'The site’s time zone.' }, 'UTC'),
  attendance_edit_window_days: integer(
    { category: 'attendance', description: 'How many days back a record may be edited.' },
    7,
    0,
    366,
  ),
  offline_mark_review_hours: integer(
    {
      category: 'attendance',
      description:
        'A mark that a device hands in later than so many hours after taking it awaits an administrator.',
    },
    8,
    0,
    8784,
  ),
  forgotten_check_out: choice(
    {
      category: 'attendance',
      description:
        'What becomes of a day that nobody was seen to go from: it is left open, or closed at the end of work.',
    },
    'leave_open',
    ['leave_open', 'close_at_end'],
  ),
  leave_backdating_days: integer(
    {
      category: 'attendance',
      description: 'How many days back the first day of a leave that is asked for may lie.',
    },
    7,
    0,
    366,
  ),
  ...SECURITY_SETTINGS,
  enable_email_notifications: flag(
    { category: 'notifications', description: 'Whether notifications are also mailed.' },
    true,
  ),
  absence_notice_time: optionalTimeOfDay({
    category: 'notifications',
    description:
      'From when on the site’s clock those who are missed are told so on the day; none for never.',
  }),
  letters_turned_off: someOf(
    { category: 'notifications', description: 'Kinds of letters that nobody gets; none for all.' },
    [],
    SITE_LETTER_KINDS,
  ),
  ...RETENTION_SETTINGS,
  site_utc_offset_minutes: integer(
    {
      category: 'system',
      description: 'The site’s present offset from UTC, kept by the application for the views.',
      isEditable: false,
    },
    0,
    -720,
    840,
  ),
};

export type SettingKey = keyof typeof CATALOGUE;

/** The values of all settings. */
export type Settings = {
  readonly [K in SettingKey]: NonNullable<ReturnType<(typeof CATALOGUE)[K]['parse']>>;
};

export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(CATALOGUE, key);
