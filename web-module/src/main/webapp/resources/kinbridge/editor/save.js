import * as kept from 'editor/kept';

/**
 * Saves by itself while somebody writes, keeps in the browser what cannot be saved, and says honestly which of the two it is.
 * One request at a time; what is typed meanwhile goes with the next.
 */

const PAUSE = 2000; // after the last key
const LONGEST = 6000; // while somebody writes without a pause
const COPY = 250; // until a copy is kept in this browser
const AGAIN = 5000; // between attempts while it cannot be saved
const LARGEST_FAREWELL = 60000; // bytes that a browser sends for a page that is gone
const SITTING = 3600000;
const IDLE = 1800000;
const PATIENCE = 20000; // with a server that does not answer
const WAITING = ['offline', 'server', 'signedOut', 'otherAccount']; // for what the program can find out by itself
const STUCK = [...WAITING, 'conflict', 'invalid', 'refused'];

/** A random UUID; crypto.randomUUID would want an encrypted line, which a server in the house may not have. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 0x0f | 0x40;
  bytes[8] = bytes[8] & 0x3f | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function newSitting() {
  return {id: uuid(), begun: Date.now(), last: Date.now()};
}

/**
 * The saver of one editor. States: new, changed, saving, saved, offline, server, signedOut, otherAccount, conflict, invalid, refused.
 */
export class Saver {
  /** @param editor gives read() → {title, lede, byLine, document}, data, fields and emit(event) */
  constructor(editor, path) {
    this.editor = editor;
    this.path = path;
    this.token = editor.data.token;
    this.basedOn = editor.data.text.revision;
    this.lastTitle = editor.data.text.title;
    this.key = kept.keyOf(editor.data.account, editor.data.work, editor.data.language);
    this.change = 0;
    this.savedChange = 0;
    this.running = null;
    this.state = 'new';
    this.detail = '';
    this.sitting = newSitting();
    this.unkept = false;
    this.leavesNothing = false;
    this.listen();
  }

  get dirty() {
    return this.change > this.savedChange;
  }

  listen() {
    window.addEventListener('online', () => this.retry());
    window.addEventListener('offline', () => this.dirty && this.become('offline'));
    window.addEventListener('focus', () => this.retry());
    document.addEventListener('visibilitychange', () => document.hidden ? this.farewell() : this.retry());
    window.addEventListener('pagehide', () => this.farewell());
    window.addEventListener('beforeunload', event => {
      if (this.dirty && this.unkept) {
        event.preventDefault();
      }
    });
    setInterval(() => this.retry(), AGAIN);
  }

  /** Something was typed. */
  changed() {
    this.change++;
    if (this.state !== 'conflict' && !WAITING.includes(this.state)) {
      this.become(this.running ? 'saving' : 'changed');
    }
    clearTimeout(this.copying);
    this.copying = setTimeout(() => this.copy(), COPY);
    clearTimeout(this.pausing);
    this.pausing = setTimeout(() => this.save(true), PAUSE);
    if (!this.longest) {
      this.longest = setTimeout(() => this.save(true), LONGEST);
    }
  }

  /** Tries again what could not be saved; nothing happens if nothing waits, or if a person has to decide first. */
  retry() {
    if (this.dirty && WAITING.includes(this.state)) {
      this.save(true);
    }
  }

  body(byItself) {
    const now = Date.now();
    if (now - this.sitting.begun > SITTING || now - this.sitting.last > IDLE) {
      this.sitting = newSitting();
    }
    this.sitting.last = now;
    const text = this.editor.read();
    return JSON.stringify({
      work: this.editor.data.work,
      language: this.editor.data.language,
      basedOn: this.basedOn,
      sitting: this.sitting.id,
      byItself,
      title: byItself && !text.title.trim() ? this.lastTitle : text.title,
      lede: text.lede,
      byLine: text.byLine,
      document: text.document,
    });
  }

  request(body, more) {
    return fetch(this.path + '/text', {
      method: 'POST',
      credentials: 'same-origin',
      redirect: 'manual',
      headers: {'Content-Type': 'application/json', 'Accept': 'application/json', 'X-Kinbridge-Token': this.token},
      body,
      ...more,
      signal: AbortSignal.timeout(PATIENCE),
    });
  }

  /** Saves now, unless a request is under way or a conflict waits for a person. @param byItself whether nobody asked for it */
  async save(byItself) {
    clearTimeout(this.pausing);
    clearTimeout(this.longest);
    this.longest = null;
    if (this.running) {
      this.again = byItself ? this.again || 'byItself' : 'asked';
      return this.running;
    }
    if (this.state === 'conflict' || byItself && !this.dirty) {
      return null;
    }
    this.running = this.once(byItself).finally(() => {
      this.running = null;
    });
    await this.running;
    const again = this.again;
    this.again = null;
    return again && !STUCK.includes(this.state) ? this.save(again === 'byItself') : null;
  }

  async once(byItself) {
    if (!WAITING.includes(this.state)) {
      this.become('saving');
    }
    try {
      await this.attempt(byItself, this.change);
    } catch (unreachable) {
      await this.copy();
      this.become('offline');
    }
  }

  /** Saves what is not saved yet, if that can be done within so many milliseconds; what cannot is kept in this browser. */
  async flush(limit) {
    const end = Date.now() + limit;
    do {
      await Promise.race([this.save(true), new Promise(resolve => setTimeout(resolve, end - Date.now()))]);
    } while (this.dirty && !STUCK.includes(this.state) && Date.now() < end);
    await this.copy();
  }

  /** Goes on with what this browser kept of an earlier opening. */
  async resume(entry) {
    this.change = entry.change + 1;
    this.savedChange = entry.change;
    this.basedOn = entry.basedOn;
    this.sitting = {id: entry.sitting, begun: Date.now(), last: Date.now()};
    await this.save(true);
    this.sitting = newSitting(); // another page of the same sitting may still be open
  }

  async attempt(byItself, change) {
    if (this.state === 'signedOut' || this.state === 'otherAccount') {
      if (!await this.signedInAgain()) {
        return;
      }
    }
    const body = this.body(byItself);
    let response = await this.request(body);
    if (response.status === 403 && (await response.clone().json().catch(() => ({}))).why === 'token') {
      if (!await this.signedInAgain()) {
        return;
      }
      response = await this.request(body);
    }
    await this.answered(response, change);
  }

  /** Asks who is signed in, and what saving needs in that session. */
  async signedInAgain() {
    const response = await fetch(this.path + '/session', {
      credentials: 'same-origin', redirect: 'manual', headers: {'Accept': 'application/json'}, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) {
      this.become(response.status === 401 || response.type === 'opaqueredirect' ? 'signedOut' : 'server');
      return false;
    }
    const session = await response.json();
    if (session.account !== this.editor.data.account) {
      this.become('otherAccount');
      return false;
    }
    this.token = session.token;
    return true;
  }

  async answered(response, change) {
    if (response.status === 401 || response.type === 'opaqueredirect') {
      await this.copy();
      this.become('signedOut');
      return;
    }
    const answer = await response.json().catch(() => null);
    if (response.ok && answer) {
      this.saved(answer, change);
    } else if (response.status === 409 && answer && answer.theirs) {
      await this.copy();
      this.theirs = answer.theirs;
      this.become('conflict');
    } else if (response.status === 422 && answer) {
      await this.copy();
      this.editor.fields.blame(answer.fields || []);
      this.become('invalid', [...(answer.fields || []), ...(answer.blocks || [])].map(problem => problem.text).join(' '));
    } else if (answer && answer.text && response.status < 500) {
      await this.copy();
      this.become('refused', answer.text);
    } else {
      await this.copy();
      this.become('server');
    }
  }

  saved(answer, change) {
    this.basedOn = answer.revision;
    this.savedChange = Math.max(this.savedChange, change);
    this.savedAt = answer.savedAt;
    this.lastTitle = this.editor.read().title.trim() || this.lastTitle;
    this.editor.fields.clearAll();
    if (this.dirty) {
      this.become('changed');
      clearTimeout(this.pausing);
      this.pausing = setTimeout(() => this.save(true), PAUSE);
    } else {
      clearTimeout(this.copying);
      this.become('saved');
    }
    kept.forget(this.key, change).catch(() => {});
  }

  /** Keeps a copy in this browser until it is saved. */
  async copy() {
    clearTimeout(this.copying);
    if (!this.dirty || this.leavesNothing) {
      return;
    }
    try {
      const text = this.editor.read();
      await kept.keep({
        key: this.key,
        account: this.editor.data.account,
        work: this.editor.data.work,
        language: this.editor.data.language,
        title: text.title,
        basedOn: this.basedOn,
        sitting: this.sitting.id,
        change: this.change,
        keptAt: new Date().toISOString(),
        text,
      });
      this.unkept = false;
    } catch (full) {
      this.unkept = true;
      this.become(this.state, this.detail);
    }
  }

  /** Whoever signs out leaves nothing in this browser. */
  keepNothing() {
    this.leavesNothing = true;
  }

  /** The page may be gone in a moment: what is not saved is sent so that the browser goes on without the page. */
  farewell() {
    if (!this.dirty || ['conflict', 'signedOut', 'otherAccount'].includes(this.state)) {
      return;
    }
    this.copy();
    const body = this.body(true);
    const change = this.change;
    if (this.running || new Blob([body]).size > LARGEST_FAREWELL) {
      return; // the copy goes when the piece is opened again
    }
    this.request(body, {keepalive: true}).then(response => this.answered(response, change)).catch(() => {});
  }

  /** Puts one's own text on top of what somebody else saved. */
  overrule() {
    this.basedOn = this.theirs.revision;
    this.theirs = null;
    this.change++;
    this.become('changed');
    return this.save(false);
  }

  /** Goes on with what somebody else saved. */
  accept() {
    const theirs = this.theirs;
    this.basedOn = theirs.revision;
    this.theirs = null;
    this.savedChange = this.change;
    this.savedAt = theirs.savedAt;
    kept.forget(this.key).catch(() => {});
    this.become('saved');
  }

  /** What this browser kept of an earlier opening, if it is not what the server has. */
  async recover() {
    try {
      return await kept.find(this.key);
    } catch (unavailable) {
      return undefined;
    }
  }

  become(state, detail = '') {
    this.state = state;
    this.detail = detail;
    this.editor.emit('state', state);
  }
}
