import { hashOf, routeOf } from './route.js';

describe('An address within a page', () => {
  it.each([
    ['', '', {}],
    ['#/', '', {}],
    ['#/people', 'people', {}],
    ['#/people?page=2&q=Ada%20L', 'people', { page: '2', q: 'Ada L' }],
  ])('%s is a place and a query', (hash, place, query) => {
    expect(routeOf(hash)).toEqual({ place, query });
  });

  it('comes back as it went, without what is empty', () => {
    const hash = hashOf('people', { q: 'a&b=ä', page: undefined, sort: '' });
    expect(routeOf(hash)).toEqual({ place: 'people', query: { q: 'a&b=ä' } });
  });
});
