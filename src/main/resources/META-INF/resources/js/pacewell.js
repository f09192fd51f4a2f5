// What every page gets: forms that never lose what was typed, and focus that lands where it helps.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');

const SESSION = '/session';
const PATIENCE = 10_000; // milliseconds to wait for an answer
const HELD = 20_000;     // milliseconds after which a form may be sent again: its answer was a file
const texts = document.body.dataset;
const checked = new WeakSet(); // forms whose next submit may go out
const sent = new WeakSet();    // forms that have gone out

document.addEventListener('submit', guard);
document.addEventListener('click', press);
document.addEventListener('click', copy);
window.addEventListener('pageshow', ({ persisted }) => { if (persisted) document.querySelectorAll('form').forEach(release); });

document.querySelectorAll('[data-print]').forEach((button) => { button.hidden = false; });
if (navigator.clipboard) document.querySelectorAll('[data-copy]').forEach((button) => { button.hidden = false; });
(document.querySelector('.govuk-error-summary') ?? document.querySelector('.govuk-notification-banner'))?.focus();

async function guard(event) {
  const form = event.target;
  if (!form.matches('[method="post" i]') || event.defaultPrevented) return;
  if (sent.has(form)) return event.preventDefault();
  if (checked.delete(form) || !isGuarded(form)) return hold(form);

  event.preventDefault();
  hold(form);
  const trouble = await troubleWithSession(form);
  release(form);
  if (trouble) return explain(form, event.submitter, trouble);
  form.querySelector('.form-alert')?.remove();
  checked.add(form);
  form.requestSubmit(event.submitter);
  checked.delete(form); // the browser may have refused an invalid field
}

function isGuarded(form) {
  return 'guard' in texts && !('unguarded' in form.dataset);
}

function hold(form) {
  sent.add(form);
  form.setAttribute('aria-busy', 'true');
  setTimeout(release, HELD, form);
}

function release(form) {
  sent.delete(form);
  form.removeAttribute('aria-busy');
}

// '' when the form may go, otherwise the name of the text that says why not.
async function troubleWithSession(form) {
  try {
    const answer = await fetch(SESSION, {
      headers: { 'X-Requested-With': 'JavaScript' },
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout?.(PATIENCE),
    });
    if (answer.status === 499 || answer.status === 401 || answer.type === 'opaqueredirect') return 'signedOut';
    if (answer.status >= 500) return 'noConnection';
    renewToken(form, answer.headers.get('X-CSRF-TOKEN'));
    return '';
  } catch {
    return 'noConnection';
  }
}

// After signing in again the page's token may be old; the answer carries today's.
function renewToken(form, token) {
  const field = form.elements.namedItem('csrf-token');
  if (token && field) field.value = token;
}

function explain(form, submitter, trouble) {
  form.querySelector('.form-alert')?.remove();
  const alert = element('div', { className: 'form-alert', tabIndex: -1 });
  alert.setAttribute('role', 'alert');
  alert.append(element('p', { textContent: texts[trouble] }));
  if (trouble === 'signedOut') {
    const link = element('a', { href: '/signed-in', target: '_blank', rel: 'noopener', textContent: texts.signInAgain });
    const line = element('p');
    line.append(link);
    alert.append(line);
  }
  const again = element('button', { type: 'button', className: 'button button--quiet', textContent: texts.tryAgain });
  again.addEventListener('click', () => form.requestSubmit(submitter));
  const row = element('div', { className: 'button-row' });
  row.append(again);
  alert.append(row);
  form.prepend(alert);
  alert.focus();
}

function press(event) {
  if (event.target.closest('[data-print]')) window.print();
}

async function copy(event) {
  const button = event.target.closest('[data-copy]');
  if (!button) return;
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
  button.nextElementSibling.textContent = button.dataset.copied;
}

function element(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}
