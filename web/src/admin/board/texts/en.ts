const texts = {
  live: 'Live',
  connecting: 'Connecting…',
  department: 'Department',
  noDepartment: 'Without a department',
  search: 'Name',
  present: 'Present',
  late: 'Late',
  absent: 'Absent',
  leave: 'On leave',
  not_marked: 'Not marked',
  rate: 'Rate',
  people: '{{count}} people',
  name: 'Name',
  status: 'Status',
  in: 'In',
  out: 'Out',
  worked: 'Worked',
  place: 'Where',
  lateBy: '{{minutes}} min late',
  pending: 'to be verified',
  nobody: 'Nobody here',
  status_filter: 'Status',
};

export type BoardTexts = typeof texts;
export const en: BoardTexts = texts;
