// Minutes by kind of work while they are typed. Without this file they are right after the next step.
const form = document.querySelector('form[data-totals]');
const list = form?.querySelector('[data-hour]');
const MINUTES = /^\s*\d{1,3}\s*$/;

form?.addEventListener('input', show);

function show() {
  const sums = new Map();
  let all = 0;
  for (const segment of form.querySelectorAll('[data-segment]')) {
    const component = segment.querySelector('[name=segmentComponent]').value;
    const typed = segment.querySelector('[name=segmentMinutes]').value;
    const minutes = MINUTES.test(typed) ? Number(typed) : 0;
    sums.set(component, (sums.get(component) ?? 0) + minutes);
    all += minutes;
  }
  for (const row of list.querySelectorAll('[data-total]')) {
    const minutes = sums.get(row.dataset.total) ?? 0;
    row.hidden = minutes === 0;
    row.querySelector('dd').textContent = time(minutes);
  }
  list.querySelector('[data-total-all]').textContent = time(all);
}

// data-hour="0 h" data-minute="0 min"
function time(minutes) {
  const hours = Math.floor(minutes / 60);
  const rest = list.dataset.minute.replace('0', minutes % 60);
  if (hours === 0) return rest;
  const whole = list.dataset.hour.replace('0', hours);
  return minutes % 60 === 0 ? whole : `${whole} ${rest}`;
}
