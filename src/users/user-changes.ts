import { Injectable } from '@nestjs/common';
import { Subject, type Observable } from 'rxjs';
import { Transactions } from '../database/transactions.js';

export interface UserChange {
  readonly userId: string;
}

/**
 * Tells, after the commit, whose right to be recognised has changed: somebody was deleted, suspended, deactivated or
 * activated. Other processes learn it from `users.face_changed_at`.
 */
@Injectable()
export class UserChanges {
  private readonly announced = new Subject<UserChange>();
  readonly stream: Observable<UserChange> = this.announced.asObservable();

  constructor(private readonly transactions: Transactions) {}

  announce(userId: string): void {
    this.transactions.afterCommit(() => {
      this.announced.next({ userId });
    });
  }
}
