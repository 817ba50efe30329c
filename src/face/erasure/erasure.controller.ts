import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import { subjectOf } from '../../platform/access/ownership.js';
import type { Principal } from '../../platform/access/principal.js';
import { UpperCaseId } from '../../platform/wire/ids.js';
import { BiometricErasure } from './biometric-erasure.js';
import { ErasureReason } from './erasure-receipt.entity.js';
import { ErasureReceipts } from './erasure-receipts.js';
import { ErasureReceiptDto, ErasureReceiptsDto, ReceiptVerdictDto } from './receipt.dto.js';

@ApiTags('Face')
@Controller()
export class ErasureController {
  constructor(
    private readonly erasure: BiometricErasure,
    private readonly receipts: ErasureReceipts,
  ) {}

  /** Erase all biometric data of a person, also of one who was removed; attendance stays. The answer is a receipt. */
  @Post('users/:id/erase-biometrics')
  @HttpCode(200)
  async erase(
    @Caller() caller: Principal,
    @Param('id', UpperCaseId) id: string,
  ): Promise<ErasureReceiptDto> {
    const receipt = await this.erasure.erase(subjectOf(caller, id), ErasureReason.Request);
    return ErasureReceiptDto.from(receipt);
  }

  /** List the receipts of a person's erasures, the latest first. */
  @Get('users/:id/erasures')
  async list(
    @Caller() caller: Principal,
    @Param('id', UpperCaseId) id: string,
  ): Promise<ErasureReceiptsDto> {
    const receipts = await this.receipts.of(subjectOf(caller, id));
    return { receipts: receipts.map((receipt) => ErasureReceiptDto.from(receipt)) };
  }

  /** Tell whether a receipt is genuine. */
  @Post('face/erasures/verify')
  @HttpCode(200)
  verify(@Body() dto: ErasureReceiptDto): ReceiptVerdictDto {
    return { valid: this.receipts.isGenuine(dto.toReceipt()) };
  }
}
