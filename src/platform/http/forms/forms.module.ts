import { Global, Module } from '@nestjs/common';
import { FormReader } from './form.reader.js';

/** What routes with a form need, wherever they are. */
@Global()
@Module({ providers: [FormReader], exports: [FormReader] })
export class FormsModule {}
