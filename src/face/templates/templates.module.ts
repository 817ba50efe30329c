import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Secrets } from '../../platform/config/secrets.js';
import { FaceEncoding } from './face-encoding.entity.js';
import { FaceTemplate } from './face-template.entity.js';
import { ModelCoverage } from './model-coverage.js';
import { TemplateCipher } from './template-cipher.js';

/** The templates at rest, for whoever needs no engine. */
@Module({
  imports: [TypeOrmModule.forFeature([FaceEncoding, FaceTemplate])],
  providers: [
    {
      provide: TemplateCipher,
      useFactory: ({ templates }: Secrets) => new TemplateCipher(templates),
      inject: [Secrets],
    },
    ModelCoverage,
  ],
  exports: [TemplateCipher, ModelCoverage, TypeOrmModule],
})
export class TemplatesModule {}
