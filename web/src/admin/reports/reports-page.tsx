import { useRoute } from '../../workspace/routing/route.js';
import { FiguresPage } from './figures/figures-page.js';
import { isSheetKind } from './figures/sheet.js';
import { ReportList } from './report-list.js';

/** The files that were written, or the figures that the address names. */
export function ReportsPage() {
  const { query } = useRoute();
  const kind = query['figures'];
  return isSheetKind(kind) ? <FiguresPage kind={kind} query={query} /> : <ReportList />;
}
