/* global document, fetch, history, location, URLSearchParams */

// The page of a link in a mail: it sends the link's token, with what the form asks for, and shows the answer.
const form = document.querySelector('form');
const status = document.querySelector('[role="status"]');
const button = form.querySelector('button');

const token = new URLSearchParams(location.search).get('token');
// Nobody who looks over a shoulder, or into the history, finds the token.
history.replaceState(null, '', location.pathname);
if (token === null) say('This link is not complete; open it from the mail again.');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const again = document.querySelector('#again');
  if (again !== null && again.value !== form.elements.new_password.value) {
    say('The two passwords differ.');
    return;
  }
  void send();
});

async function send() {
  const answer = { token, new_password: form.elements.new_password?.value };
  button.disabled = true;
  say('One moment…');
  try {
    const response = await fetch(form.dataset.sendsTo, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(answer),
    });
    const { detail, message } = await response.json();
    form.hidden = response.ok;
    say(`${detail ?? message}.`.replace('new_password', 'The password'));
  } catch {
    say('The server cannot be reached; try again in a moment.');
  } finally {
    button.disabled = false;
  }
}

function say(sentence) {
  status.textContent = sentence;
}
