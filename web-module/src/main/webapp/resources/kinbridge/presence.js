/*
 * Says to the server that this page of a piece is open, and shows who else is there. A page beats as long as somebody does
 * something on it, so that a session that nobody uses still ends; without beats the server lets the lease lapse.
 */
(function () {
  'use strict';

  var ALONE = 30000;
  var IN_COMPANY = 10000;
  var IDLE = 10 * 60000;
  var box = document.getElementById('presence');
  if (!box || !window.fetch) {
    return;
  }

  var sitting = uuid();
  var writing = false; // from the first word that is typed here: the lease is taken as soon as it is free
  var lastDone = Date.now();
  var timer = null;
  var gone = false;
  var sending = Promise.resolve();

  function uuid() {
    if (crypto.randomUUID) {
      return crypto.randomUUID();
    }
    var bytes = crypto.getRandomValues(new Uint8Array(16)); // a page that was not fetched over TLS
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    var hex = Array.prototype.map.call(bytes, function (byte) { return (byte + 256).toString(16).slice(1); }).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  function post(act, last) {
    return fetch(box.dataset.address, {
      method: 'POST',
      redirect: 'manual',
      keepalive: Boolean(last),
      headers: {'Content-Type': 'application/json', Accept: 'application/json'},
      body: JSON.stringify({sitting: sitting, work: box.dataset.work, language: box.dataset.language, act: act, writing: writing})
    });
  }

  /* One after the other, so that no older answer is shown over a newer one. */
  function send(act) {
    clearTimeout(timer);
    sending = sending.then(function () {
      return post(act).then(function (answer) {
        if (answer.ok || answer.status === 409) {
          return answer.json().then(answer.ok ? show : refuse);
        }
        return again(ALONE);
      }).catch(function () {
        again(ALONE); // no network: the next beat will tell
      });
    });
    return sending;
  }

  function again(after) {
    clearTimeout(timer);
    if (!gone) {
      timer = setTimeout(beat, after);
    }
  }

  function beat() {
    if (Date.now() - lastDone < IDLE) {
      send('beat');
    } else {
      writing = false;
      timer = null; // goes on when somebody does something here again
    }
  }

  function say(name, text) {
    var line = box.querySelector('.' + name);
    if (line.textContent !== text) {
      line.textContent = text;
    }
    line.hidden = !text;
  }

  function show(told) {
    say('here', told.here);
    say('writer', told.writer);
    say('news', told.news);
    var focused = document.activeElement && document.activeElement.dataset.act;
    box.querySelectorAll('[data-act]').forEach(function (button) {
      button.hidden = told.acts.indexOf(button.dataset.act) < 0;
    });
    box.hidden = !(told.here || told.writer || told.news);
    box.classList.toggle('warn', told.warn || told.acts.length > 0);
    if (focused && document.activeElement === document.body) {
      box.tabIndex = -1;
      box.focus();
    }
    again(told.company ? IN_COMPANY : ALONE);
  }

  function refuse(told) {
    say('news', told.problem);
    again(IN_COMPANY);
  }

  box.addEventListener('click', function (event) {
    if (event.target.dataset.act) {
      send(event.target.dataset.act);
    }
  });

  /* What is typed into a field of the text, or into the editor; not a search or a comment. */
  document.addEventListener('input', function (event) {
    var field = event.target;
    if (field.closest('form.search, [data-beside]') || !field.closest('main')) {
      return;
    }
    done();
    if (!writing) {
      writing = true;
      send('beat');
    }
  });

  function done() {
    lastDone = Date.now();
    if (timer === null && !gone) {
      beat();
    }
  }

  ['keydown', 'pointerdown', 'scroll'].forEach(function (kind) {
    document.addEventListener(kind, done, {passive: true});
  });
  window.addEventListener('pagehide', function () {
    gone = true;
    clearTimeout(timer);
    post('leave', true).catch(function () {});
  });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) {
      gone = false;
      send('beat');
    }
  });
  window.addEventListener('focus', function () {
    lastDone = Date.now();
    send('beat'); // whoever comes back sees at once what happened meanwhile
  });
  send('beat');
})();
