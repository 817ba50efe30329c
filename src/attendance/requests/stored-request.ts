import type { Repository } from 'typeorm';
import type { AttendanceRequest } from '../leave/attendance-request.entity.js';
import { RequestNotFound } from '../records/errors.js';

/** As it stands, with whose it is. @throws RequestNotFound */
export async function storedRequest(
  requests: Repository<AttendanceRequest>,
  id: number,
): Promise<AttendanceRequest> {
  const request = await requests.findOne({ where: { id }, relations: { user: true } });
  if (!request) throw new RequestNotFound(id);
  return request;
}
