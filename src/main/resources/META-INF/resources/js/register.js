// Quicker marking on the register page. Without this file the page works: every row is radios and a details.
import { autosave } from './autosave.js';

const form = document.querySelector('form[data-register]');
const rows = [...form.querySelectorAll('.register__row')];
const count = form.querySelector('[data-register-count]');
const everyone = form.querySelector('[data-register-everyone]');
const keys = new Map(form.dataset.keys.split(' ').map((pair) => pair.split(':')));
const before = contents();
let leaving = false;

rows.forEach(showDetail);
tell();
const saving = form.dataset.autosave && autosave(form, rows, tell);
if (saving) form.addEventListener('submit', saveFirst);
if (everyone) {
  everyone.hidden = false;
  everyone.addEventListener('click', markEveryone);
}
form.addEventListener('change', ({ target }) => { if (target.type === 'radio') marked(target.closest('.register__row')); });
form.addEventListener('keydown', markByKey);
window.addEventListener('submit', (event) => { leaving ||= event.target === form && !event.defaultPrevented; });
window.addEventListener('pageshow', () => { leaving = flushed = false; });
window.addEventListener('beforeunload', (event) => {
  if (!leaving && (saving ? saving.isWaiting() : contents() !== before)) event.preventDefault();
});

function markEveryone(event) {
  event.preventDefault();
  rows.filter((row) => !markOf(row)).forEach((row) => {
    const here = row.querySelector('input[type=radio][value=PRESENT]');
    if (here) here.checked = true;
    showDetail(row);
    saving?.remember(row);
  });
  tell();
  (markOf(rows[0]) ?? radiosOf(rows[0])[0]).focus();
}

// One letter marks the row that has the focus and moves on to the next: data-keys="h:PRESENT l:LATE".
function markByKey(event) {
  if (event.target.type !== 'radio' || event.ctrlKey || event.metaKey || event.altKey) return;
  const row = event.target.closest('.register__row');
  const radio = radiosOf(row).find(({ value }) => value === keys.get(event.key.toLowerCase()));
  if (!radio) return;
  event.preventDefault();
  radio.checked = true;
  saving?.remember(row);
  marked(row);
  const next = rows[rows.indexOf(row) + 1];
  (next ? markOf(next) ?? radiosOf(next)[0] : form.querySelector('[data-register-save]') ?? radio).focus();
}

// What was just marked may still be on its way; the form follows it, and its answer confirms.
let flushed = false;
async function saveFirst(event) {
  if (flushed || event.defaultPrevented) return;
  event.preventDefault();
  const { submitter } = event;
  flushed = await saving.settle();
  if (flushed) setTimeout(() => form.requestSubmit(submitter)); // a form that is being submitted ignores it
}

function marked(row) {
  showDetail(row);
  tell();
}

// The form names the outcomes that open the details of a row: data-details="LATE LEFT_EARLY".
function showDetail(row) {
  if (form.dataset.details.split(' ').includes(markOf(row)?.value)) row.querySelector('.register__detail').open = true;
}

// data-template="%m of %n marked."
function tell() {
  const done = rows.filter(markOf).length;
  count.textContent = count.dataset.template.replace('%m', done).replace('%n', rows.length);
}

function radiosOf(row) {
  return [...row.querySelectorAll('input[type=radio]')];
}

function markOf(row) {
  return radiosOf(row).find((radio) => radio.checked);
}

function contents() {
  return new URLSearchParams(new FormData(form)).toString();
}
