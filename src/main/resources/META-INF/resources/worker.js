// Answers when the network does not: with the page that says so, and with the look of pages. No page of a clinic is kept.
const KEPT = 'pacewell-look';
const NO_CONNECTION = '/offline';
const LOOK = /^\/(css|js|images|webjars)\/|^\/(look\.css|manifest\.json)$/;

self.addEventListener('install', (event) => event.waitUntil(keepNoConnection().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => caches.match(NO_CONNECTION)));
  else if (LOOK.test(new URL(request.url).pathname)) event.respondWith(look(request));
});

// Asked for without a cookie, so that it holds nobody's name.
async function keepNoConnection() {
  const page = await fetch(new Request(NO_CONNECTION, { credentials: 'omit', cache: 'reload' }));
  if (page.ok) await (await caches.open(KEPT)).put(NO_CONNECTION, page);
}

async function look(request) {
  const kept = await caches.open(KEPT);
  try {
    const answer = await fetch(request);
    if (answer.ok) await kept.put(request, answer.clone());
    return answer;
  } catch {
    return await kept.match(request) ?? Response.error();
  }
}
