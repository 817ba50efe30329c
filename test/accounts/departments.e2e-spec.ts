import { code } from '../harness/client.js';
import { register, type Person } from '../harness/people.js';
import { serve } from '../harness/suite.js';

const { server, admin } = await serve();

describe('Departments', () => {
  const create = (name: string, more: object = {}) =>
    admin.api.post('/api/admin/departments', { name, ...more });
  const change = (id: string, changes: object) =>
    admin.api.put(`/api/admin/departments/${id}`, changes);
  const join = (person: Person, department: string | null) =>
    admin.api.put(`/api/users/${person.id}`, { department });

  it('Departments are made, listed, changed and removed', async () => {
    const made = await create('Research', { location: 'Tower', budget_allocated: 1250.5 });
    expect(made.status).toBe(201);
    expect(made.body).toEqual({
      id: expect.stringMatching(/^DEPT\d{3}$/),
      name: 'Research',
      description: null,
      location: 'Tower',
      manager_id: null,
      manager_name: null,
      budget_allocated: 1250.5,
      status: 'Active',
      employees: 0,
    });
    const { id } = made.body;
    expect((await change(id, { status: 'Inactive', location: null })).body).toMatchObject({
      status: 'Inactive',
      location: null,
      name: 'Research',
    });
    const { body } = await admin.api.get('/api/admin/departments');
    expect(body.departments).toContainEqual(expect.objectContaining({ id }));
    expect((await admin.api.delete(`/api/admin/departments/${id}`)).body.success).toBe(true);
    expect(code(await change(id, { location: 'x' }))).toEqual([404, 'department_not_found']);
  });

  it('A department’s name is unique whatever its letter case', async () => {
    await create('Sales');
    expect(code(await create('SALES'))).toEqual([409, 'department_name_taken']);
    const { body } = await create('Marketing');
    expect(code(await change(body.id, { name: 'sales' }))).toEqual([409, 'department_name_taken']);
  });

  it('People join a department by id or name, and a department that has people is not removed', async () => {
    const { body } = await create('Support');
    const ada = await register(server);
    const answer = await join(ada, 'Support');
    expect(answer.body).toMatchObject({ department: body.id, department_name: 'Support' });
    expect((await admin.api.get('/api/users?department=Support')).body.total).toBe(1);
    const removal = () => admin.api.delete(`/api/admin/departments/${body.id}`);
    expect(code(await removal())).toEqual([409, 'department_not_empty']);
    await admin.api.delete(`/api/users/${ada.id}`);
    expect((await removal()).status).toBe(200);
  });

  it('A department is managed by one of its people, and by nobody once that person has left it', async () => {
    const { body } = await create('Logistics');
    const ada = await register(server);
    expect(code(await change(body.id, { manager_id: ada.id }))).toEqual([400, 'validation_failed']);
    await join(ada, body.id);
    const led = await change(body.id, { manager_id: ada.id });
    expect(led.body).toMatchObject({
      manager_id: ada.id,
      manager_name: 'Ada Lovelace',
      employees: 1,
    });
    await join(ada, null);
    expect((await change(body.id, {})).body.manager_id).toBeNull();
  });

  it('A department made with a manager takes in somebody without a department, and loses them as manager on suspension', async () => {
    const ada = await register(server);
    const { status, body } = await create('Design', { manager_id: ada.id });
    expect([status, body.manager_id, body.employees]).toEqual([201, ada.id, 1]);
    expect((await create('Dyeing', { manager_id: ada.id })).status).toBe(400);
    await admin.api.put(`/api/users/${ada.id}`, { status: 'Suspended' });
    expect((await change(body.id, {})).body.manager_id).toBeNull();
  });

  it.each([
    ['name', {}],
    ['name', { name: 'X' }],
    ['budget_allocated', { name: 'Money', budget_allocated: -1 }],
    ['budget_allocated', { name: 'Money', budget_allocated: '12' }],
    ['status', { name: 'Status', status: 'Closed' }],
  ])('A department with a bad %s is refused: %j', async (field, body) => {
    const answer = await admin.api.post('/api/admin/departments', body);
    expect([answer.status, answer.body.errors[0].field]).toEqual([400, field]);
  });
});
