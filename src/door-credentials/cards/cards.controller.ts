import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller } from '../../platform/access/caller.decorator.js';
import type { Principal } from '../../platform/access/principal.js';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { done, DoneDto } from '../../platform/wire/done.dto.js';
import { UpperCaseId } from '../../platform/wire/ids.js';
import { IssueCardDto, IssuedCardDto, MakeCardDto } from './card.dto.js';
import { CardsService } from './cards.service.js';

@Controller()
export class CardsController {
  constructor(private readonly cards: CardsService) {}

  /** Make a card that one is marked by at the door; it takes the place of the one before. */
  @Post('users/me/card')
  @ApiTags('Users')
  async make(
    @Caller() { id: userId }: Principal,
    @Body() { password, expires_at }: MakeCardDto,
  ): Promise<IssuedCardDto> {
    const wanted = { userId, expiresAt: expires_at ?? null };
    return IssuedCardDto.from(await this.cards.make(wanted, password, new Date()));
  }

  /** End one's card, of which anybody may have a picture. */
  @Delete('users/me/card')
  @ApiTags('Users')
  async giveUp(@Caller() { id }: Principal): Promise<DoneDto> {
    await this.cards.end(id);
    return done();
  }

  /** Make somebody a card; it takes the place of the one before. */
  @Post('admin/users/:id/card')
  @ApiTags('Admin')
  @Roles([Role.Admin])
  async issue(
    @Caller() { id: issuedById }: Principal,
    @Param('id', UpperCaseId) userId: string,
    @Body() { expires_at }: IssueCardDto,
  ): Promise<IssuedCardDto> {
    const wanted = { userId, expiresAt: expires_at ?? null };
    return IssuedCardDto.from(await this.cards.issue(wanted, issuedById, new Date()));
  }

  /** End somebody's card. */
  @Delete('admin/users/:id/card')
  @ApiTags('Admin')
  @Roles([Role.Admin])
  async end(@Param('id', UpperCaseId) id: string): Promise<DoneDto> {
    await this.cards.end(id);
    return done();
  }
}
