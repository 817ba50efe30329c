import { RequestDto } from '../attendance/requests/request.dto.js';
import type { Punch } from '../attendance/records/punch.entity.js';
import { RecordDto } from '../attendance/records/record.dto.js';
import { ScheduleDto } from '../calendar/schedule-changes/schedule-answer.dto.js';
import { DoorCredentialsDto } from '../door-credentials/door-credentials.dto.js';
import { ConsentDto } from '../face/consent/consent.dto.js';
import { ErasureReceiptDto } from '../face/erasure/receipt.dto.js';
import type { FaceEncoding } from '../face/templates/face-encoding.entity.js';
import { NotificationDto } from '../notifications/notification.dto.js';
import type { ActivityLog } from '../platform/audit/activity-log.entity.js';
import { UserDto } from '../users/user.dto.js';
import type { User } from '../users/user.entity.js';
import { UserSettingsDto } from '../users/profile/user-settings.dto.js';
import type { ArchiveFile } from './archive.js';
import { csvTable, jsonList, jsonText } from './file-formats.js';
import { mapped } from './pages.js';
import type { PersonalData } from './personal-data.service.js';

const README = `What is held about you here.

profile.json, avatar.jpg   who you are
settings.json              what you chose
attendance.csv, .json      your attendance, a line a day
punches.json               each coming and going
requests.json              leave and corrections that you asked for
schedules.json             hours of work of your own, if you have such
notifications.json         what you were told
consents.json              which version of the biometric policy you consented to
erasures.json              receipts of erasures of your biometric data
door-credentials.json      what you are marked by at the door without a face, and since when
activity.json              what you did, when, and from where
faces.json, faces/         the pictures that you enrolled with

Not in here: the numbers that a network made of your pictures, passwords, PINs, cards and keys. They are kept encrypted or hashed.
Times are UTC, except where a field says that it is on the site's clock.
`;

/** A person's data, as the files of one archive. */
export async function* filesOf(data: PersonalData): AsyncIterable<ArchiveFile> {
  const { user, choices } = data;
  const records = () => mapped(data.records(), (record) => RecordDto.from(record));
  yield { name: 'README.txt', content: [README] };
  yield json('profile.json', profileOnWire(user));
  yield json('settings.json', UserSettingsDto.from(choices, data.siteZone));
  yield { name: 'attendance.csv', content: csvTable(records()) };
  yield { name: 'attendance.json', content: jsonList(records()) };
  yield list('punches.json', data.punches(), punchOnWire);
  yield list('requests.json', data.requests(), (request) => RequestDto.from(request));
  yield json(
    'schedules.json',
    data.schedules.map((schedule) => ScheduleDto.from(schedule)),
  );
  yield list('notifications.json', data.notifications(), (one) => NotificationDto.from(one));
  yield json(
    'consents.json',
    data.consents.map((consent) => ConsentDto.from(consent)),
  );
  yield json(
    'erasures.json',
    data.receipts.map((receipt) => ErasureReceiptDto.from(receipt)),
  );
  yield json('door-credentials.json', DoorCredentialsDto.from(data.doorCredentials));
  yield list('activity.json', data.activity(), activityOnWire);
  yield json('faces.json', data.encodings.map(encodingOnWire));
  yield* picturesOf(data);
}

const AVATAR = 'avatar.jpg';
const ADDRESSES = { urlFor: (path: string | null) => path && AVATAR };

async function* picturesOf(data: PersonalData): AsyncIterable<ArchiveFile> {
  const { avatarPath } = data.user;
  const wanted = [
    { name: AVATAR, path: avatarPath },
    ...data.encodings.map((encoding) => ({ name: fileOf(encoding), path: encoding.imagePath })),
  ];
  for (const { name, path } of wanted) {
    const bytes = path === null ? null : await data.read(path);
    if (bytes) yield { name, content: [bytes], isPacked: true };
  }
}

const fileOf = ({ id }: FaceEncoding): string => `faces/${id}.jpg`;

const json = (name: string, value: object): ArchiveFile => ({ name, content: [jsonText(value)] });

const list = <Row>(
  name: string,
  pages: AsyncIterable<Row[]>,
  tell: (row: Row) => object,
): ArchiveFile => ({ name, content: jsonList(mapped(pages, tell)) });

const profileOnWire = (user: User) =>
  Object.assign(UserDto.from(user, ADDRESSES), { pending_email: user.pendingEmail });

const encodingOnWire = (encoding: FaceEncoding) => ({
  id: encoding.id,
  file: encoding.imagePath === null ? null : fileOf(encoding),
  captured_at: encoding.capturedAt,
  quality_score: encoding.qualityScore,
  face_confidence: encoding.faceConfidence,
  status: encoding.status,
  notes: encoding.notes,
  model: encoding.model,
});

const punchOnWire = (punch: Punch) => ({
  id: punch.id,
  date: punch.dateOnly,
  kind: punch.kind,
  timestamp: punch.timestamp,
  source: punch.source,
  verification_status: punch.verificationStatus,
  location: punch.location,
  device_id: punch.deviceId,
  latitude: punch.latitude,
  longitude: punch.longitude,
});

/** Without the values before and after, which may be another person's. */
const activityOnWire = (activity: ActivityLog) => ({
  id: activity.id,
  action_type: activity.actionType,
  action_description: activity.actionDescription,
  table_name: activity.tableName,
  record_id: activity.recordId,
  status: activity.status,
  error_message: activity.errorMessage,
  ip_address: activity.ipAddress,
  user_agent: activity.userAgent,
  created_at: activity.createdAt,
});
