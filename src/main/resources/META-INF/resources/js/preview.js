// A text as it will look, beside the text as it is typed. Without this file the Preview button does the same.
const form = document.querySelector('form[data-preview]');
const PAUSE = 400; // milliseconds without a key, after which it is worth asking
let timer;
let asking = new AbortController();

form?.addEventListener('input', ({ target }) => {
  if (!target.closest('.written')) return;
  clearTimeout(timer);
  timer = setTimeout(show, PAUSE);
});

async function show() {
  asking.abort();
  asking = new AbortController();
  try {
    const answer = await fetch(form.dataset.preview, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form)),
      headers: { 'X-Requested-With': 'JavaScript' },
      signal: asking.signal,
    });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    for (const preview of document.querySelectorAll('[data-written]')) {
      preview.replaceChildren(...page.getElementById(preview.id).childNodes);
    }
  } catch {
    // What was shown before stays; saving will say what is wrong.
  }
}
