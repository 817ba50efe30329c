import { Module } from '@nestjs/common';
import { FilesController } from './files.controller.js';
import { PictureStore } from './picture-store.js';
import { SignedUrls } from './signed-urls.js';
import { UploadFolder } from './upload-folder.js';

@Module({
  controllers: [FilesController],
  providers: [PictureStore, SignedUrls, UploadFolder],
  exports: [PictureStore, SignedUrls, UploadFolder],
})
export class StorageModule {}
