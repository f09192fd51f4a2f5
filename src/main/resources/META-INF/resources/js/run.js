// A quiet clock for the segment of now, full screen, and a screen that stays awake. Without this file the page works.
const clock = document.querySelector('[data-until]');
const full = document.querySelector('[data-full-screen]');
const until = Date.parse(clock?.dataset.until);

if (until) {
  tell();
  setInterval(tell, 5_000);
}
if (document.fullscreenEnabled) {
  full.hidden = false;
  full.addEventListener('click', () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()));
}
stayAwake();
document.addEventListener('visibilitychange', stayAwake);

function tell() {
  const minutes = Math.ceil((until - Date.now()) / 60_000);
  const text = minutes < 0 ? clock.dataset.over : clock.dataset.left;
  clock.textContent = text.replace('%m', Math.abs(minutes));
  clock.classList.toggle('is-over', minutes < 0);
}

async function stayAwake() {
  if (until && !document.hidden) await navigator.wakeLock?.request('screen').catch(() => {});
}
