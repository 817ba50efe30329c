import 'reflect-metadata';
import Libsql from 'libsql';
import {
  Column,
  Entity,
  ManyToOne,
  OneToMany,
  PrimaryColumn,
  type Relation,
  type Repository,
} from 'typeorm';
import { EmbeddedDataSource } from './embedded/data-source.js';

@Entity('houses')
class House {
  @PrimaryColumn()
  id!: number;

  @OneToMany(() => Room, (room) => room.house)
  rooms?: Room[];
}

@Entity('rooms')
class Room {
  @PrimaryColumn()
  id!: number;

  @Column()
  name!: string;

  @ManyToOne(() => House, (house) => house.rooms)
  house!: Relation<House> | null;
}

describe('A page of rows with what they belong to', () => {
  const statements: string[] = [];
  const database = new EmbeddedDataSource({
    type: 'better-sqlite3',
    driver: Libsql,
    database: ':memory:',
    entities: [House, Room],
    synchronize: true,
  });
  let rooms: Repository<Room>;
  let houses: Repository<House>;

  beforeAll(async () => {
    await database.initialize();
    rooms = database.getRepository(Room);
    houses = database.getRepository(House);
    await houses.insert([{ id: 1 }, { id: 2 }]);
    await rooms.insert([
      { id: 1, name: 'hall', house: { id: 2 } },
      { id: 2, name: 'kitchen', house: { id: 1 } },
      { id: 3, name: 'garden', house: null },
      { id: 4, name: 'attic', house: { id: 1 } },
    ]);
    Object.assign(database.logger, { logQuery: (sql: string) => statements.push(sql) });
  });
  beforeEach(() => void (statements.length = 0));
  afterAll(() => database.destroy());

  it('comes by one statement where each belongs to one other', async () => {
    const page = { relations: { house: true }, order: { name: 'ASC' } } as const;
    expect(await rooms.find({ ...page, skip: 1, take: 2 })).toEqual([
      { id: 3, name: 'garden', house: null },
      { id: 1, name: 'hall', house: { id: 2 } },
    ]);
    expect(statements).toHaveLength(1);
  });

  it('comes by one statement as its only row', async () => {
    const room = await rooms.findOne({ where: { id: 2 }, relations: { house: true } });
    expect(room).toEqual({ id: 2, name: 'kitchen', house: { id: 1 } });
    expect(statements).toHaveLength(1);
  });

  it('comes with the count of all pages, by another statement where the page does not tell', async () => {
    const counted = async (skip: number, take: number) => {
      statements.length = 0;
      const order = { id: 'ASC' } as const;
      const [found, count] = await rooms.findAndCount({
        relations: { house: true },
        order,
        skip,
        take,
      });
      return { ids: found.map(({ id }) => id), count, statements: statements.length };
    };
    expect(await counted(1, 2)).toEqual({ ids: [2, 3], count: 4, statements: 2 });
    expect(await counted(2, 9)).toEqual({ ids: [3, 4], count: 4, statements: 1 });
  });

  it('cuts none in the middle where many belong to each', async () => {
    const order = { id: 'ASC' } as const;
    const [first, ...others] = await houses.find({ relations: { rooms: true }, order, take: 1 });
    expect(first?.rooms?.map(({ name }) => name).sort()).toEqual(['attic', 'kitchen']);
    expect(others).toEqual([]);
  });
});
