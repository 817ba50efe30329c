import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { User } from '../../users/user.entity.js';
import type { PastRow } from './past-rows.js';

export type PersonOf = (row: PastRow) => User | undefined;

/** Whom rows are about: by id, else by number, else by address. */
@Injectable()
export class PastPeople {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}

  async of(rows: readonly PastRow[]): Promise<PersonOf> {
    const people = await this.users.find({
      where: [
        { id: In(rows.flatMap(({ user_id: id }) => id ?? [])) },
        { employeeNumber: In(rows.flatMap(({ employee_number: number }) => number ?? [])) },
        { email: In(rows.flatMap(({ email }) => email ?? [])) },
      ],
    });
    const by = (key: 'id' | 'employeeNumber' | 'email') =>
      new Map(people.map((user) => [user[key], user]));
    const [ofId, ofNumber, ofEmail] = [by('id'), by('employeeNumber'), by('email')];
    return ({ user_id: id, employee_number: number, email }) => {
      if (id) return ofId.get(id);
      if (number) return ofNumber.get(number);
      return email ? ofEmail.get(email) : undefined;
    };
  }
}
