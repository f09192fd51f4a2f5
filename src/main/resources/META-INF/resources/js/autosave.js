// The register saves each mark as it is made, keeps it on the device while there is no network, and shows what others save.
import * as marks from './marks.js';

const SOON = 300;      // milliseconds after a mark
const LATER = 5_000;   // milliseconds until the next attempt without a network
const LOOK = 3_000;    // milliseconds between two looks at what others saved

export function autosave(form, rows, redraw) {
  const address = form.dataset.autosave;
  const session = address.split('/')[2];
  const { by } = form.dataset;
  const says = form.querySelector('[data-saving]');
  const held = form.querySelector('[data-held]');
  const token = form.elements.namedItem('csrf-token');
  const wrong = new Set();
  let tag, timer, sending;

  form.addEventListener('change', ({ target }) => remember(target.closest('.register__row')));
  window.addEventListener('online', () => soon(0));
  setInterval(look, LOOK);
  navigator.serviceWorker?.register('/worker.js');
  restore();
  if (mine().length) soon(0); else tell(marks.SENT);

  return { remember, settle, isWaiting: () => mine().length > 0 };

  function remember(row) {
    const mark = read(row);
    if (!mark.outcome) return;
    marks.forget(session, by, mine().filter(({ id, who }) => who === mark.who && wrong.has(id)));
    marks.keep(session, by, mark);
    soon(SOON);
  }

  // Whether everything that waited is with the clinic, or cannot be taken as it is.
  async function flush() {
    clearTimeout(timer);
    await sending;
    sending = sendAll();
    return await sending;
  }

  async function sendAll() {
    if (!mine().length) return true;
    says.textContent = says.dataset.sending;
    const answer = await marks.send(address, session, by, token);
    if (answer.news) {
      Object.keys(answer.news.wrong).forEach((id) => wrong.add(id));
      forgetMended(answer.marks);
      tag = answer.tag;
      show(answer.news);
    } else if (answer.marks) {
      answer.marks.forEach(({ id }) => wrong.add(id));
    }
    tell(answer.outcome);
    if (mine().some(({ id }) => !wrong.has(id))) soon(answer.outcome === marks.SENT ? SOON : LATER);
    return answer.outcome === marks.SENT;
  }

  // What could not be taken is done with once something newer of the same row was.
  function forgetMended(sent) {
    const fine = sent.filter(({ id }) => !wrong.has(id));
    marks.forget(session, by, mine().filter(({ id, who, number }) =>
      wrong.has(id) && fine.some((newer) => newer.who === who && newer.number > number)));
  }

  // Sends what waits and learns what others saved, so that the form stands on the newest register.
  async function settle() {
    return await flush() && (mine().length > 0 || await learn());
  }

  async function look() {
    if (!document.hidden && !mine().length) await learn();
  }

  async function learn() {
    const answer = await marks.ask(address, tag);
    if (mine().length) return true;
    tag = answer.tag ?? tag;
    if (answer.news) show(answer.news);
    tell(answer.outcome);
    return answer.outcome === marks.SENT;
  }

  function soon(milliseconds) {
    clearTimeout(timer);
    timer = setTimeout(flush, milliseconds);
  }

  // A row that is being marked here keeps what was chosen; the others follow the clinic.
  function show(news) {
    form.elements.namedItem('version').value = news.version;
    held.hidden = news.held === 0;
    const here = new Set(mine().map(({ who }) => who));
    news.rows.filter(({ who }) => !here.has(who)).forEach((mark) => {
      const row = rows.find(({ dataset }) => dataset.who === mark.who);
      if (!row || row.dataset.seen === mark.mark) return;
      row.dataset.seen = mark.mark;
      fill(row, mark);
      row.querySelector('.register__state').textContent =
        [mark.recorded, mark.by && says.dataset.savedBy.replace('%w', mark.by)].filter(Boolean).join(' ');
    });
    redraw();
  }

  function restore() {
    mine().forEach((mark) => {
      const row = rows.find(({ dataset }) => dataset.who === mark.who);
      if (row) fill(row, mark);
    });
    redraw();
  }

  function tell(outcome) {
    const here = mine().length;
    const others = marks.countOfOthers(session, by);
    const [text, count] =
      outcome === marks.SIGNED_OUT ? [says.dataset.signedOut, here]
      : outcome === marks.OFFLINE ? [says.dataset.waiting, here]
      : here && mine().every(({ id }) => wrong.has(id)) ? [says.dataset.wrong, here]
      : here ? [says.dataset.sending, here]
      : others ? [says.dataset.ofOthers, others]
      : [says.dataset.saved, 0];
    says.textContent = text.replace('%n', count);
  }

  function mine() {
    return marks.waiting(session, by);
  }
}

function read(row) {
  return {
    who: row.dataset.who,
    outcome: row.querySelector('input[type=radio]:checked')?.value,
    arrivedAt: field(row, 'arrivedAt').value,
    leftAt: field(row, 'leftAt').value,
    reason: field(row, 'reason').value,
    seen: row.dataset.seen,
  };
}

function fill(row, mark) {
  row.querySelectorAll('input[type=radio]').forEach((radio) => { radio.checked = radio.value === mark.outcome; });
  field(row, 'arrivedAt').value = mark.arrivedAt;
  field(row, 'leftAt').value = mark.leftAt;
  field(row, 'reason').value = mark.reason;
}

function field(row, name) {
  return row.querySelector(`[name=${name}-${CSS.escape(row.dataset.who)}]`);
}
