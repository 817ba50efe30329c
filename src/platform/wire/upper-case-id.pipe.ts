import { Injectable, type PipeTransform } from '@nestjs/common';

/** Ids are upper case; one database would find them in any case and the other would not. */
@Injectable()
export class UpperCaseId implements PipeTransform<string, string> {
  transform(id: string): string {
    return id.trim().toUpperCase();
  }
}
