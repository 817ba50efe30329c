import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Environment } from '../../platform/config/environment.js';
import { SealedOnce } from '../../platform/crypto/sealed-once.js';
import { SealedAccounts } from './sealed-accounts.js';

/** Seals the accounts from before there were seals, once. */
@Injectable()
export class FirstSealing implements OnModuleInit {
  private readonly logger = new Logger('Accounts');
  private readonly once: SealedOnce;

  constructor(
    private readonly accounts: SealedAccounts,
    { UPLOAD_FOLDER }: Environment,
  ) {
    this.once = new SealedOnce(UPLOAD_FOLDER, 'accounts');
  }

  async onModuleInit(): Promise<void> {
    await this.once.unlessDone(
      async () => this.seal(),
      (error) => {
        this.logger.error(error, 'That accounts were sealed cannot be remembered');
      },
    );
  }

  private async seal(): Promise<void> {
    const { length } = await this.accounts.sealAll();
    if (length > 0) this.logger.log(`${length} accounts were sealed`);
  }
}
