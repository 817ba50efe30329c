import { partsTexts } from '../parts/texts/parts-texts.js';
import { showPage } from '../parts/show-page.js';
import { requestsTexts } from '../requests/texts/requests-texts.js';
import { Me } from './me.js';
import { meTexts } from './texts/me-texts.js';

void showPage(Me, [partsTexts, requestsTexts, meTexts]);
