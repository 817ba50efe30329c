import './start.css';
import { showPage } from '../parts/show-page.js';
import { Start } from './start.js';

void showPage(Start);
