// Marks that wait on this device until the clinic has them. They hold identifiers, times and codes, never a name.
const PREFIX = 'pacewell-mark:';
const PATIENCE = 10_000; // milliseconds to wait for an answer
const MOST = 200;        // marks in one message

export const SENT = 'sent', OFFLINE = 'offline', SIGNED_OUT = 'signedOut';

export function keep(session, by, mark) {
  const kept = { ...mark, id: newId(), number: nextNumber(), madeAt: new Date().toISOString() };
  localStorage.setItem(PREFIX + [session, by, kept.number].join(':'), JSON.stringify(kept));
  return kept;
}

// In the order in which they were made.
export function waiting(session, by) {
  return keys(session, by).map((key) => JSON.parse(localStorage.getItem(key))).sort((a, b) => a.number - b.number);
}

export function countOfOthers(session, by) {
  return keys(session).filter((key) => !key.startsWith(PREFIX + [session, by, ''].join(':'))).length;
}

export function sessionsWaiting() {
  return [...new Set(keys().map((key) => key.slice(PREFIX.length).split(':')[0]))];
}

export function forget(session, by, marks) {
  marks.forEach(({ number }) => localStorage.removeItem(PREFIX + [session, by, number].join(':')));
}

// Sends what waits; whatever the clinic has answered for waits no longer.
export async function send(address, session, by, token) {
  const marks = waiting(session, by).slice(0, MOST);
  try {
    let answer = await post(address, marks, token.value);
    if (answer.status === 400 || answer.status === 403) {
      token.value = await freshToken() ?? token.value;
      answer = await post(address, marks, token.value);
    }
    if (isSignedOut(answer)) return { outcome: SIGNED_OUT };
    if (!answer.ok) return { outcome: answer.status >= 500 ? OFFLINE : SENT, marks };
    const news = await answer.json();
    forget(session, by, marks.filter(({ id }) => news.arrivals[id]));
    return { outcome: SENT, news, marks, tag: answer.headers.get('ETag') };
  } catch {
    return { outcome: OFFLINE };
  }
}

// What others saved since the tag; nothing when nothing changed.
export async function ask(address, tag) {
  try {
    const answer = await fetch(address, { ...asked(), headers: { ...asked().headers, ...(tag && { 'If-None-Match': tag }) } });
    if (isSignedOut(answer)) return { outcome: SIGNED_OUT };
    if (answer.status >= 500) return { outcome: OFFLINE };
    return { outcome: SENT, news: answer.ok ? await answer.json() : undefined, tag: answer.headers.get('ETag') ?? tag };
  } catch {
    return { outcome: OFFLINE };
  }
}

function post(address, marks, token) {
  const body = new URLSearchParams({ 'csrf-token': token, device: device(), marks: JSON.stringify(marks) });
  return fetch(address, { ...asked(), method: 'POST', body });
}

function asked() {
  return {
    headers: { 'X-Requested-With': 'JavaScript' },
    redirect: 'manual',
    cache: 'no-store',
    signal: AbortSignal.timeout?.(PATIENCE),
  };
}

async function freshToken() {
  return (await fetch('/session', asked())).headers.get('X-CSRF-TOKEN');
}

function isSignedOut({ status, type }) {
  return status === 499 || status === 401 || type === 'opaqueredirect';
}

function keys(session, by) {
  const start = PREFIX + [session, by].filter(Boolean).map((part) => part + ':').join('');
  return Object.keys(localStorage).filter((key) => key.startsWith(start));
}

function device() {
  const known = localStorage.getItem('pacewell-device') ?? newId();
  localStorage.setItem('pacewell-device', known);
  return known;
}

// Later marks have higher numbers, in every tab.
function nextNumber() {
  const number = Math.max(Date.now(), Number(localStorage.getItem('pacewell-number')) + 1);
  localStorage.setItem('pacewell-number', number);
  return number;
}

// randomUUID exists on secure pages alone.
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
