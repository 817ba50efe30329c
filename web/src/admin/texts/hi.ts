import type { AdminTexts } from './en.js';

export const hi: AdminTexts = {
  title: 'प्रशासन',
  refusedTitle: 'यह पृष्ठ प्रशासकों और प्रबंधकों के लिए है',
  refusedText: 'आपका खाता दूसरों की उपस्थिति नहीं देख सकता। आपके दिन आपके अपने पृष्ठ पर हैं।',
  toStart: 'आरंभ पृष्ठ पर',
  whyAll: 'फिर भी क्यों; ऑडिट लेखा में रखा जाएगा',
  groups: {
    day: 'आज का दिन',
    organisation: 'संगठन',
    system: 'सिस्टम',
  },
  board: 'आज',
  faces: 'जाँच के लिए चेहरे',
  requests: 'निर्णय के लिए',
  people: 'लोग',
  departments: 'विभाग',
  schedules: 'समय-सारणी',
  holidays: 'छुट्टियाँ',
  reports: 'रिपोर्ट',
  settings: 'सेटिंग',
  trail: 'ऑडिट लेखा',
  devices: 'उपकरण',
  webhooks: 'वेबहुक',
};
