import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/public.decorator.js';
import { PictureStore } from './picture-store.js';
import { SignatureQuery } from './signature-query.dto.js';
import { SignedUrls } from './signed-urls.js';

@ApiTags('Files')
@Controller('files')
export class FilesController {
  constructor(
    private readonly pictures: PictureStore,
    private readonly urls: SignedUrls,
  ) {}

  /** Show a stored picture, by an address given out a moment ago. */
  @Get('*')
  @Public()
  @ApiParam({ name: 'path', type: String })
  @ApiProduces('image/jpeg')
  @Header('Cache-Control', 'private, max-age=600')
  async show(
    @Param() { '*': path = '' }: Record<string, string>,
    @Query() query: SignatureQuery,
  ): Promise<StreamableFile> {
    this.urls.check(path, query.expires, query.signature);
    return new StreamableFile(await this.pictures.read(path), { type: 'image/jpeg' });
  }
}
