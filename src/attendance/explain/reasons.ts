import { isOvernight, startOfWork, type Schedule } from '../../calendar/schedules/schedule.js';
import {
  AttendanceSource,
  AttendanceStatus,
  hasCome,
  VerificationStatus,
  type AttendanceRecord,
} from '../records/attendance-record.entity.js';
import { minutesPastStart } from '../rules/lateness.js';

type Record = Pick<
  AttendanceRecord,
  | 'dateOnly'
  | 'timeOnly'
  | 'timestamp'
  | 'status'
  | 'source'
  | 'verificationStatus'
  | 'checkOutTime'
  | 'workedMinutes'
  | 'earlyExitMinutes'
  | 'halfDay'
  | 'recognitionDistance'
  | 'recognitionThreshold'
  | 'recognitionConfidence'
  | 'recognitionMargin'
>;

/** Why a record says what it says, in sentences for people. */
export const reasonsFor = (record: Record, rule: Schedule, model: string | null): string[] => [
  ruleInWords(record, rule),
  ...(hasCome(record) ? [comingInWords(record, rule)] : [absenceInWords(record)]),
  ...faceInWords(record, model),
  verdictInWords(record),
  ...goingInWords(record, rule),
];

function ruleInWords({ dateOnly }: Record, rule: Schedule): string {
  if (rule.isDayOff) return `${dateOnly} was a day off: nobody was expected, so nobody was late.`;
  const whose = rule.id === null ? 'The settings say' : `The schedule ${rule.name} says`;
  const night = isOvernight(rule) ? ' of the next day' : '';
  return `${whose} that work on ${dateOnly} is from ${rule.start} to ${rule.end}${night} in ${rule.zone}, with ${rule.graceMinutes} minutes of grace.`;
}

function comingInWords(record: Record, rule: Schedule): string {
  const { timeOnly, timestamp, dateOnly, status, source } = record;
  const told = toldBy(source);
  if (timeOnly === null) return `${told ?? 'A door'} said ${status} without a time.`;
  const past = minutesPastStart(timestamp, dateOnly, rule);
  const isBefore = timestamp < startOfWork(dateOnly, rule);
  const when = isBefore ? 'before the start' : `${past} whole minutes after the start`;
  const tooLate =
    status === AttendanceStatus.Absent
      ? `, and who comes more than ${rule.absentAfterMinutes ?? 0} minutes after it is absent`
      : '';
  return `The person came at ${timeOnly}, ${when}${tooLate}: ${status}${told ? `, as ${lowered(told)} said` : ''}.`;
}

function absenceInWords({ status, source, dateOnly }: Record): string {
  if (status === AttendanceStatus.Leave) return `The person is on leave on ${dateOnly}.`;
  const told = toldBy(source);
  return told
    ? `${told} said that the person was absent.`
    : `Nobody saw the person on ${dateOnly} until the day was over.`;
}

function toldBy(source: AttendanceSource): string | undefined {
  if (source === AttendanceSource.Manual) return 'An administrator';
  return source === AttendanceSource.Import ? 'The records of another system' : undefined;
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function faceInWords(record: Record, model: string | null): string[] {
  const { recognitionDistance: distance, recognitionThreshold: threshold } = record;
  if (distance === null) return [];
  const limit = threshold === null ? '' : `, and ${threshold} was accepted`;
  const margin =
    record.recognitionMargin === null
      ? 'nobody else was enrolled'
      : `the next person was ${record.recognitionMargin} farther`;
  return [
    `The face was at a distance of ${distance}${limit}; ${margin}. The confidence is ${record.recognitionConfidence ?? 0}${model ? `, by the model ${model}` : ''}.`,
  ];
}

function verdictInWords({ verificationStatus, source }: Record): string {
  if (verificationStatus === VerificationStatus.Verified) return 'The record counts.';
  if (verificationStatus === VerificationStatus.Rejected) {
    return 'An administrator rejected the record: it does not count.';
  }
  return source === AttendanceSource.Api
    ? 'The mark was made without a face and awaits an administrator: it does not count yet.'
    : 'The mark awaits an administrator: it does not count yet.';
}

function goingInWords(record: Record, rule: Schedule): string[] {
  const { checkOutTime, workedMinutes, earlyExitMinutes, halfDay } = record;
  if (checkOutTime === null) return [];
  const early = earlyExitMinutes > 0 ? `, ${earlyExitMinutes} minutes before the end` : '';
  const worked = workedMinutes === null ? '' : ` That is ${workedMinutes} minutes of work`;
  const half = halfDay ? `, fewer than ${rule.halfDayMinutes}: half a day` : '';
  return [`The person last went at ${checkOutTime}${early}.${worked && `${worked}${half}.`}`];
}
