import './kiosk.css';
import { showPage } from '../parts/show-page.js';
import { Kiosk } from './kiosk.js';
import { keepNewest } from './newest-version.js';
import { recoverByItself } from './recovery.js';

recoverByItself();
void showPage(Kiosk);
void keepNewest();
