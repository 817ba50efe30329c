import 'reflect-metadata';
import { Type } from 'class-transformer';
import { IsInt, IsString, Min, ValidateNested } from 'class-validator';
import { validation, ValidationFailed } from './validation.js';

class Inner {
  @IsInt()
  @Min(1)
  size!: number;
}

class Outer {
  @IsString()
  name!: string;

  @ValidateNested({ each: true })
  @Type(() => Inner)
  items!: Inner[];
}

const complaintsOn = async (body: unknown) => {
  try {
    await validation().transform(body, { type: 'body', metatype: Outer });
  } catch (error) {
    return (error as ValidationFailed).extensions.errors;
  }
  return [];
};

describe('Validation', () => {
  it('lets a good body through, as its class', async () => {
    const body = { name: 'a', items: [{ size: 1 }] };
    const dto = await validation().transform(body, { type: 'body', metatype: Outer });
    expect(dto).toBeInstanceOf(Outer);
  });

  it('names a nested member by its dotted path', async () => {
    expect(await complaintsOn({ name: 'a', items: [{ size: 1 }, { size: 0 }] })).toEqual([
      { field: 'items.1.size', message: 'items.1.size must not be less than 1' },
    ]);
  });

  it('names a property nobody asked for', async () => {
    expect(await complaintsOn({ name: 'a', items: [], role: 'admin' })).toEqual([
      { field: 'role', message: 'role is not a known property' },
    ]);
  });

  it('complains of the kind before the range', async () => {
    expect(await complaintsOn({ name: 'a', items: [{ size: 'x' }] })).toEqual([
      { field: 'items.0.size', message: 'items.0.size must be an integer number' },
    ]);
  });

  it('tells every complaint at once', async () => {
    const complaints = await complaintsOn({ name: 1, items: [], more: true });
    expect(complaints.map(({ field }) => field).sort()).toEqual(['more', 'name']);
  });
});
