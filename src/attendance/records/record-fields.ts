import { Remark, Word } from '../../platform/wire/text.js';
import { AttendanceStatus } from './attendance-record.entity.js';

/** Present, Absent, Late or Leave, in either case. */
export const Status = () => Word(AttendanceStatus);

/** A place or a device, as people call it. */
export const ShortName = () => Remark(50);

export const Notes = () => Remark(1000);
