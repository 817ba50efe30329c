import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { ValidationFailed } from '../errors/validation.js';
import { Department } from './department.entity.js';

@Injectable()
export class DepartmentsService {
  constructor(@InjectRepository(Department) private readonly departments: Repository<Department>) {}

  /**
   * The department that an id or an exact name means; null and undefined mean themselves.
   * @throws ValidationFailed when there is none
   */
  async idOf<T extends null | undefined>(idOrName: string | T): Promise<string | T> {
    if (typeof idOrName !== 'string') return idOrName;
    const candidates = await this.departments.findBy([
      { id: idOrName.toUpperCase() },
      { name: idOrName },
    ]);
    // A department may be called like another one's id.
    const found = candidates.find(({ id }) => id === idOrName.toUpperCase()) ?? candidates[0];
    if (found) return found.id;
    const message = `There is no department ${idOrName}`;
    throw new ValidationFailed([{ field: 'department', message }]);
  }
}
