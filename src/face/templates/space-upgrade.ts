import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Raw, Repository, type UpdateResult } from 'typeorm';
import { FaceEncoding } from './face-encoding.entity.js';
import { FaceTemplate } from './face-template.entity.js';
import { TemplateCipher, type TemplatePlace } from './template-cipher.js';

const PAGE = 100;
/** Milliseconds between two pages: people at the door go first. */
const REST = 50;

/** Of one picture there may be templates of several networks. */
const AFTER =
  '(template.encodingId > :encodingId OR (template.encodingId = :encodingId AND template.model > :model))';

interface SealedTemplate extends TemplatePlace {
  readonly sealed: Buffer;
}

/** The first byte of the sealed form; see TemplateCipher. */
const isOfNetworkSpace = () => Raw((column) => `HEX(SUBSTR(${column}, 1, 1)) = '01'`);

/**
 * Brings templates that were sealed as the network gave them into the installation’s own space. Until then they are
 * brought there each time they are opened, so nobody waits for this; stopped anywhere, it goes on at the next start.
 */
@Injectable()
export class SpaceUpgrade implements OnApplicationShutdown {
  private readonly logger = new Logger('Templates');
  private isStopped = false;

  constructor(
    @InjectRepository(FaceEncoding) private readonly encodings: Repository<FaceEncoding>,
    @InjectRepository(FaceTemplate) private readonly templates: Repository<FaceTemplate>,
    private readonly cipher: TemplateCipher,
  ) {}

  async run(): Promise<void> {
    const pictures = await this.upgradeAll(
      (last) => this.encodingsAfter(last),
      // Meanwhile it may have been erased, or described by another network.
      ({ encodingId: id, model }, encodingVector) =>
        this.encodings.update(
          { id, model, encodingVector: isOfNetworkSpace() },
          { encodingVector },
        ),
    );
    const others = await this.upgradeAll(
      (last) => this.templatesAfter(last),
      ({ encodingId, model }, vector) =>
        this.templates.update({ encodingId, model, vector: isOfNetworkSpace() }, { vector }),
    );
    const upgraded = pictures + others;
    if (upgraded > 0) this.logger.log(`${upgraded} templates are in this installation’s space now`);
  }

  onApplicationShutdown(): void {
    this.isStopped = true;
  }

  private async upgradeAll(
    read: (last: TemplatePlace) => Promise<SealedTemplate[]>,
    write: (place: TemplatePlace, vector: Buffer) => Promise<UpdateResult>,
  ): Promise<number> {
    let upgraded = 0;
    let last: TemplatePlace | undefined = { userId: '', encodingId: '', model: '' };
    while (last && !this.isStopped) {
      const page: SealedTemplate[] = await read(last);
      for (const { sealed, ...place } of page) {
        const vector = this.resealed(sealed, place);
        if (vector) upgraded += (await write(place, vector)).affected ?? 0;
      }
      last = page.at(-1);
      await pause(REST);
    }
    return upgraded;
  }

  private async encodingsAfter({ encodingId: last }: TemplatePlace): Promise<SealedTemplate[]> {
    const rows = await this.encodings
      .createQueryBuilder('encoding')
      .addSelect('encoding.encodingVector')
      .where({ encodingVector: isOfNetworkSpace() })
      .andWhere('encoding.id > :last', { last })
      .orderBy('encoding.id')
      .take(PAGE)
      .getMany();
    return rows.map(({ id: encodingId, userId, model, encodingVector: sealed }) => ({
      encodingId,
      userId,
      model,
      sealed,
    }));
  }

  private async templatesAfter({ encodingId, model }: TemplatePlace): Promise<SealedTemplate[]> {
    const rows = await this.templates
      .createQueryBuilder('template')
      .innerJoinAndSelect('template.encoding', 'encoding')
      .addSelect('template.vector')
      .where({ vector: isOfNetworkSpace() })
      .andWhere(AFTER, { encodingId, model })
      .orderBy('template.encodingId')
      .addOrderBy('template.model')
      .take(PAGE)
      .getMany();
    return rows.map(({ encoding, vector, ...place }) => ({
      encodingId: place.encodingId,
      model: place.model,
      userId: encoding?.userId ?? '',
      sealed: vector,
    }));
  }

  /** One that does not open stays as it is: whoever uses it complains. */
  private resealed(sealed: Buffer, place: TemplatePlace): Buffer | null {
    try {
      return this.cipher.seal(this.cipher.open(sealed, place), place);
    } catch {
      return null;
    }
  }
}
