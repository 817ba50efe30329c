const texts = {
  title: 'PIN and card',
  lead: 'By these you check in at a kiosk without your face.',
  ofPerson: 'PIN and card of {{name}}',
  off: 'Kiosks take neither at present: see the setting marking_without_face.',
  pin: 'PIN',
  card: 'Card',
  none: 'None',
  since: 'since {{when}}',
  until: 'until {{when}}',
  newPin: 'New PIN: six digits',
  password: 'Your password',
  setPin: 'Set the PIN',
  pinSet: 'The PIN is set',
  endPin: 'End the PIN',
  pinEnded: 'The PIN is ended',
  makeCard: 'Make a card',
  cardMade: 'The card is shown this once',
  endCard: 'End the card',
  cardEnded: 'The card is ended',
  givePin: 'Give a PIN',
  given: 'Shown this once: tell it to {{name}} alone.',
  expires: 'Good until, if it ends',
  qr: 'QR code of the card',
  print: 'Print',
};

export type DoorTexts = typeof texts;
export const en: DoorTexts = texts;
