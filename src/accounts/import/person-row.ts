import { Optional } from '../../platform/wire/presence.js';
import { Word } from '../../platform/wire/text.js';
import { UserStatus } from '../../users/user.entity.js';
import { NewUserDto } from '../new-user.dto.js';

/** What a row may tell of somebody: each cell by the rule for a new user. */
export class PersonRow extends NewUserDto {
  @Optional()
  @Word(UserStatus)
  status?: UserStatus;
}

/** What it does tell. */
export type PersonCells = Partial<PersonRow>;
