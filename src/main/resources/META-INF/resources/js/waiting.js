// Says on every staff page that marks of a register wait on this device, and leads to it.
import { sessionsWaiting } from './marks.js';

const [session] = sessionsWaiting();
const line = document.querySelector('[data-marks-waiting]');
if (session && line && !location.pathname.startsWith(`/sessions/${session}`)) {
  line.querySelector('a').href = `/sessions/${session}`;
  line.hidden = false;
}
