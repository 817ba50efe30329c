import { Global, Module } from '@nestjs/common';
import { FormMemory } from './form-memory.js';
import { FormReader } from './form.reader.js';

/** What routes with a form need, wherever they are. */
@Global()
@Module({ providers: [FormMemory, FormReader], exports: [FormMemory, FormReader] })
export class FormsModule {}
