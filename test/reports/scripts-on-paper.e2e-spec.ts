import { hire, MONTH } from '../harness/monthly-records.js';
import { pdfLines } from '../harness/pdf-text.js';
import { written } from '../harness/reports.js';
import { serve } from '../harness/suite.js';

const [year, month] = MONTH.split('-').map(Number);

const { server, admin } = await serve();

describe('Names of any script on paper', () => {
  beforeAll(async () => {
    await admin.api.post('/api/admin/departments', { name: 'Laboratory' });
    await hire(server, admin, { name: 'علی‌رضا کریمی', letters: 'PPPLPPPLPPPLPPPAPPPVPPP' });
    await hire(server, admin, { name: 'محمد عبد الله', letters: 'PPPPPPPPPPPPPPPPPPPPPPP' });
    await hire(server, admin, { name: 'Zoë Müller', letters: 'PPPPPPPPPPPPPPPPPPPPPPP' });
    await hire(server, admin, { name: '王小明', letters: 'PPPPPPPPPPPPPPPPPPPPPP?' });
  });

  it('An Arabic name is written from right to left, its words and the number behind it in their order', async () => {
    const filters = { year, month, department: 'Laboratory' };
    const { file } = await written(admin.api, { report_type: 'monthly', format: 'pdf', filters });
    const text = pdfLines(file).join('\n');
    const fromTheLeft = Array.from('محمد عبد الله').reverse().join('');
    expect(text.replaceAll(/[\u064b-\u065f\u0670]/g, '')).toContain(fromTheLeft);
    expect(text).toMatch(/\(EMP\d+\)/);
  });
});
