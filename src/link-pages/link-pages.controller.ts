import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../platform/access/public.decorator.js';

/** Nothing from elsewhere, and nothing written into the page. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HTML = 'text/html; charset=utf-8';
const DAY = 'public, max-age=86400';

const file = (name: string, type: string): StreamableFile =>
  new StreamableFile(createReadStream(join(import.meta.dirname, 'files', name)), { type });

const page = (name: string): StreamableFile => file(name, HTML);

/** What a link in a mail opens where no application stands in front: a form, and the answer of the API as a sentence. */
@ApiExcludeController()
@Public()
@Controller()
export class LinkPagesController {
  /** For whoever forgot the password, and whoever was invited. */
  @Get('reset-password')
  @Header('Content-Security-Policy', STRICT)
  @Header('Cache-Control', 'no-store')
  resetPassword(): StreamableFile {
    return page('reset-password.html');
  }

  @Get('confirm-email')
  @Header('Content-Security-Policy', STRICT)
  @Header('Cache-Control', 'no-store')
  confirmEmail(): StreamableFile {
    return page('confirm-email.html');
  }

  @Get('link-pages/link-page.js')
  @Header('Cache-Control', DAY)
  script(): StreamableFile {
    return file('link-page.js', 'text/javascript; charset=utf-8');
  }

  @Get('link-pages/link-page.css')
  @Header('Cache-Control', DAY)
  style(): StreamableFile {
    return file('link-page.css', 'text/css; charset=utf-8');
  }
}
