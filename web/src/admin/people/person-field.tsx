import { useState } from 'preact/hooks';
import { Field } from '../../parts/field.js';
import { useAsked } from '../../workspace/asking/use-asked.js';
import { useWorkspace } from '../../workspace/workspace-context.js';

const SUGGESTED = 10;

/** Somebody by their id: who may be meant is suggested by name while it is typed. */
export function PersonField({ label, name }: { readonly label: string; readonly name: string }) {
  const { api } = useWorkspace();
  const [search, setSearch] = useState('');
  const query = { page: 1, limit: SUGGESTED, ...(search && { q: search }) };
  const { outcome } = useAsked(() => api.GET('/api/users', { params: { query } }), [api, search]);
  const list = `${name}-suggested`;
  return (
    <>
      <Field
        label={label}
        name={name}
        required={false}
        maxLength={20}
        list={list}
        autoComplete="off"
        onInput={({ currentTarget: { value } }) => {
          setSearch(value.trim());
        }}
      />
      <datalist id={list}>
        {(outcome?.data?.users ?? []).map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </datalist>
    </>
  );
}
