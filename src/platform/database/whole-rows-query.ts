import { SelectQueryBuilder, type ObjectLiteral, type QueryRunner } from 'typeorm';

type Join = SelectQueryBuilder<ObjectLiteral>['expressionMap']['joinAttributes'][number];

/**
 * Reads a page of rows with what they belong to in one statement. TypeORM asks for the ids of a page first, lest a row
 * of many others be cut in the middle; where each belongs to one other, nothing can be.
 */
export class WholeRowsQuery<Entity extends ObjectLiteral> extends SelectQueryBuilder<Entity> {
  protected override async executeEntitiesAndRawResults(runner: QueryRunner) {
    const { skip, take, joinAttributes } = this.expressionMap;
    const isPage = skip !== undefined || take !== undefined;
    if (!isPage || !joinAttributes.every(leadsToOne))
      return super.executeEntitiesAndRawResults(runner);
    this.cut({ offset: skip, limit: take });
    try {
      return await super.executeEntitiesAndRawResults(runner);
    } finally {
      // The count of all pages goes by them.
      this.cut({ skip, take });
    }
  }

  private cut(page: Pick<typeof this.expressionMap, 'skip' | 'take' | 'offset' | 'limit'>): void {
    const { skip, take, offset, limit } = page;
    Object.assign(this.expressionMap, { skip, take, offset, limit });
  }
}

const leadsToOne = ({ relation }: Join): boolean =>
  relation !== undefined && (relation.isManyToOne || relation.isOneToOne);
