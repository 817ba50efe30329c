import { Transform } from 'class-transformer';
import { IsOptional, IsString, MaxLength } from 'class-validator';

const upperCase = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim().toUpperCase() : value;

/** Ids are upper case, however they are typed. */
export const UserIdText = () => Transform(upperCase);

/** Whom a request is about. */
export class SubjectFields {
  /** A user’s id, such as EMP001; the caller when left out. Another’s takes an administrator. */
  @UserIdText()
  @IsOptional()
  @IsString()
  @MaxLength(20)
  user_id?: string;
}
