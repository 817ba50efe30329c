import './kiosk.css';
import { showPage } from '../parts/show-page.js';
import { Kiosk } from './kiosk.js';
import { recoverByItself } from './recovery.js';

recoverByItself();
void showPage(Kiosk);
// Where browsers offer none (plain HTTP), the kiosk works as long as it stays open.
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/kiosk/service-worker.js');
