import { partsTexts } from '../parts/texts/parts-texts.js';
import { showPage } from '../parts/show-page.js';
import { Admin } from './admin.js';
import { adminTexts } from './texts/admin-texts.js';

void showPage(Admin, [partsTexts, adminTexts]);
