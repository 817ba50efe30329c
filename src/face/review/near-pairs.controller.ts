import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { DuplicateCheck } from '../gallery/duplicate-check.js';
import { Gallery } from '../gallery/gallery.js';
import { NearPairDto, NearPairsDto } from './near-pairs.dto.js';

const MOST = 1000;

@ApiTags('Face')
@Roles([Role.Admin])
@Controller('admin/face')
export class NearPairsController {
  constructor(
    private readonly gallery: Gallery,
    private readonly duplicates: DuplicateCheck,
  ) {}

  /** List the enrolled people whose faces are so alike that one may be taken for the other. */
  @Get('near-pairs')
  async list(): Promise<NearPairsDto> {
    const { pairs, isComplete } = await this.gallery.nearPairs();
    const first = pairs.slice(0, MOST);
    const names = await this.duplicates.namesOf(first.flatMap(({ userIds }) => userIds));
    return {
      pairs: first.map((pair) => NearPairDto.from(pair, names)),
      total: pairs.length,
      is_complete: isComplete,
    };
  }
}
