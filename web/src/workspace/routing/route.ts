import { useEffect, useState } from 'preact/hooks';

/** Where in a page somebody is: `#/people?page=2` is the place `people`. */
export interface Route {
  readonly place: string;
  readonly query: Readonly<Record<string, string>>;
}

export function routeOf(hash: string): Route {
  const [place = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  return { place, query: Object.fromEntries(new URLSearchParams(query)) };
}

/** @param query what is empty is left out */
export function hashOf(place: string, query: Record<string, string | undefined> = {}): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  const search = new URLSearchParams(given).toString();
  return `#/${place}${search && `?${search}`}`;
}

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const change = () => {
      setHash(location.hash);
    };
    addEventListener('hashchange', change);
    return () => {
      removeEventListener('hashchange', change);
    };
  }, []);
  return routeOf(hash);
}

/** Changes part of the query, and keeps the rest: filters, the page, the order. */
export function changeQuery(changes: Record<string, string | undefined>): void {
  const { place, query } = routeOf(location.hash);
  location.hash = hashOf(place, { ...query, ...changes });
}
