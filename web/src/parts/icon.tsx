/** Strokes on a field of 24 by 24. */
const STROKES = {
  alert: 'M12 3.5 22 20.5H2zM12 10v4.5M12 17.6v.1',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  board: 'M4 5h16v11H4zM9 20h6M12 16v4M8 12V9M12 12V8M16 12v-2',
  building: 'M5 21V4h9v17M14 10h5v11M3 21h18M8 8h3M8 12h3M8 16h3',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3.5V7M16 3.5V7',
  check: 'm4.5 12.5 5 5 10-11',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  close: 'm6 6 12 12M18 6 6 18',
  device: 'M7 2.5h10v19H7zM10.5 18.5h3',
  download: 'M12 4v11M7 10.5l5 5 5-5M4.5 20h15',
  face: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M9 9.5v1M15 9.5v1M9 14.5c1.8 1.6 4.200 1.600 6 0',
  hook: 'M9 7a3 3 0 1 1 4.800 2.400L16 15M8 11a4 4 0 1 0 4 6h5M17 17a1 1 0 1 0 0-.1z',
  inbox: 'M4 13 6.500 5h11L20 13v6H4zM4 13h5l1.500 2.500h3L15 13h5',
  list: 'M8 6h12M8 12h12M8 18h12M4 6v.1M4 12v.1M4 18v.1',
  menu: 'M4 7h16M4 12h16M4 17h16',
  people:
    'M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM2.500 20c0-4 3-6 6.500-6s6.500 2 6.500 6M16 4.500a3.300 3.300 0 0 1 0 6.200M18 14.600c2.200.8 3.500 2.600 3.500 5.400',
  person:
    'M12 11.500a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20.500c0-4.500 3.500-6.500 7.500-6.500s7.500 2 7.500 6.500',
  plus: 'M12 5v14M5 12h14',
  report: 'M6 3h8l4 4v14H6zM14 3v4h4M9.500 17v-3M12 17v-5M14.500 17v-2',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.500 15.500 20.500 20.500',
  settings: 'M4 7h9M17 7h3M15 9.500v-5M4 17h3M11 17h9M9 19.500v-5M4 12h5M13 12h7M11 14.500v-5',
  shield:
    'M12 3 4.500 6v6c0 4.500 3.200 7.500 7.500 9 4.300-1.500 7.500-4.500 7.500-9V6zM9 12l2.200 2.200L15.500 10',
  upload: 'M12 15V4M7 8.500l5-5 5 5M4.500 20h15',
} as const;

export type IconName = keyof typeof STROKES;

/** A picture beside a word; nothing that is only said by it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={STROKES[name]} />
    </svg>
  );
}
