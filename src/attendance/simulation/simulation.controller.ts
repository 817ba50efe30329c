import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Role } from '../../platform/access/role.js';
import { Roles } from '../../platform/access/roles.decorator.js';
import { SimulateDto, SimulationDto } from './simulation.dto.js';
import { SimulationService } from './simulation.service.js';

@ApiTags('Admin')
@Controller('admin/attendance')
@Roles([Role.Admin])
export class SimulationController {
  constructor(private readonly simulations: SimulationService) {}

  /** Tell who would have stood otherwise by another schedule or other settings; nothing is written. */
  @Post('simulate')
  @HttpCode(200)
  async simulate(@Body() wish: SimulateDto): Promise<SimulationDto> {
    const request = SimulateDto.toRequest(wish);
    return SimulationDto.from(wish, await this.simulations.simulate(request));
  }
}
