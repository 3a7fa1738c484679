/* Small comforts of the desk: shortcuts, no double submit, and nothing typed is lost when a session ends. */
(function () {
  'use strict';

  var DRAFTS = 'kinbridge.drafts:';
  var INTERRUPTED = 'kinbridge.interrupted';
  var ROWS = 'kinbridge.rows';
  var SENT = 'kinbridge.sent';
  var EDITOR = 'kinbridge-editor';
  var MOST_ROWS = 40;
  var REFERENCE = /\b\d{4}-\d{4,}\b/;

  function key() {
    return DRAFTS + location.pathname + location.search;
  }

  /* What is typed for a seal is kept nowhere but under it: forms with data-sealed leave no draft. */
  function fields() {
    return Array.prototype.filter.call(document.querySelectorAll('main input, main textarea, main select'), function (field) {
      return field.id && !field.closest('[data-sealed]') && ['hidden', 'password', 'file', 'submit', 'button', 'search'].indexOf(field.type) < 0;
    });
  }

  function valueOf(field) {
    return field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value;
  }

  function values() {
    var all = {};
    fields().forEach(function (field) {
      all[field.id] = valueOf(field);
    });
    return all;
  }

  /* What stood in the fields when the page was opened: shows later who else changed them. */
  var drawn = {};

  function keepDraft() {
    try {
      sessionStorage.setItem(key(), JSON.stringify({drawn: drawn, typed: values()}));
    } catch (full) { /* the page works without drafts */ }
  }

  /* An answer to what was sent draws what was typed; only a page opened afresh draws what is on record. */
  function rememberDrawn() {
    var answer = sessionStorage.getItem(SENT);
    sessionStorage.removeItem(SENT);
    var kept = sessionStorage.getItem(key());
    drawn = answer && kept ? JSON.parse(kept).drawn || values() : values();
  }

  function forgetDraft() {
    sessionStorage.removeItem(key());
  }

  function forgetAllDrafts() {
    Object.keys(sessionStorage).filter(function (name) {
      return name.indexOf(DRAFTS) === 0;
    }).forEach(function (name) {
      sessionStorage.removeItem(name);
    });
    try {
      indexedDB.deleteDatabase(EDITOR); // what the editor of the newsroom could not save
    } catch (forbidden) { /* then it could not keep anything either */ }
  }

  /* The session had ended: what was typed on the page that is wanted next is put back there. */
  function rememberInterruption() {
    var next = new URLSearchParams(location.search).get('next');
    if (next) {
      sessionStorage.setItem(INTERRUPTED, DRAFTS + next);
    }
  }

  /* The server had forgotten the page and opens it anew: what was typed is put back at once. */
  function noticeReopening() {
    var mark = /[?&]kb-reopened=true$/;
    if (mark.test(location.search)) {
      history.replaceState(null, '', location.pathname + location.search.replace(mark, ''));
      sessionStorage.setItem(INTERRUPTED, key());
    }
  }

  /* Never over what the server has just drawn for another reason. */
  function restoreDraft() {
    var kept = sessionStorage.getItem(INTERRUPTED) === key() ? sessionStorage.getItem(key()) : null;
    sessionStorage.removeItem(INTERRUPTED);
    if (!kept) {
      return;
    }
    var both = JSON.parse(kept);
    var opened = both.drawn || {};
    var draft = both.typed || both; /* the page may have been drawn by the program's version before */
    var changed = fields().filter(function (field) {
      var touched = draft[field.id] !== opened[field.id];
      return field.id in draft && touched && draft[field.id] !== valueOf(field);
    });
    drawn = values();
    sayMeanwhile(changed.filter(function (field) {
      return field.id in opened && opened[field.id] !== valueOf(field);
    }));
    changed.forEach(function (field) {
      if (field.type === 'checkbox' || field.type === 'radio') {
        field.checked = draft[field.id];
      } else {
        field.value = draft[field.id];
      }
    });
    var missing = Object.keys(draft).filter(function (id) {
      return draft[id] && !document.getElementById(id);
    });
    if (!askForRow(missing)) {
      sayRestored(changed.length, missing.map(function (id) { return draft[id]; }));
    }
  }

  /* Rows that were added by a button are added again, one page after the other; the draft waits meanwhile. */
  function askForRow(missing) {
    var asked = Number(sessionStorage.getItem(ROWS) || 0);
    var button = Array.prototype.find.call(document.querySelectorAll('[data-adds]'), function (one) {
      var rows = one.id.replace(/[^:]*$/, '') + one.dataset.adds + ':';
      return missing.some(function (id) { return id.indexOf(rows) === 0; });
    });
    if (!button || asked >= MOST_ROWS) {
      sessionStorage.removeItem(ROWS);
      return false;
    }
    sessionStorage.setItem(ROWS, String(asked + 1));
    sessionStorage.setItem(INTERRUPTED, key());
    pressWhenReady(button);
    return true;
  }

  /* A form is accepted with the nonce of the policy alone, which another script adds when the page is whole. */
  function pressWhenReady(button) {
    if (button.form.querySelector('[name="primefaces.nonce"]')) {
      button.click();
    } else {
      setTimeout(pressWhenReady, 20, button);
    }
  }

  /* Somebody else saved something else into these fields: both are to be seen before this page is saved. */
  function sayMeanwhile(theirs) {
    var notice = document.getElementById('draft-meanwhile');
    if (!notice || !theirs.length) {
      return;
    }
    theirs.forEach(function (field) {
      var label = document.querySelector('label[for="' + CSS.escape(field.id) + '"]');
      var option = field.tagName === 'SELECT' && field.selectedOptions[0];
      var line = document.createElement('p');
      var name = document.createElement('strong');
      var words = document.createElement('bdi');
      name.textContent = (label ? label.textContent.trim() : '') + ': ';
      words.textContent = option ? option.textContent : field.type === 'checkbox' || field.type === 'radio' ? (field.checked ? '✓' : '—') : field.value || '—';
      line.append(name, words);
      notice.appendChild(line);
    });
    notice.hidden = false;
  }

  /* What has no field any more is at least to be read, and copied. */
  function sayRestored(count, left) {
    var notice = document.getElementById('draft-restored');
    if (!notice || !(count || left.length)) {
      return;
    }
    left.filter(function (value) { return typeof value === 'string' && !/^[A-Z_]+$/.test(value); }).forEach(function (value) {
      var line = document.createElement('p');
      line.dir = 'auto';
      line.textContent = value;
      notice.appendChild(line);
    });
    notice.hidden = false;
  }

  /* The reference of a case stays on one line, also in a sentence or a heading. */
  function keepReferencesWhole() {
    var found = [];
    var walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      var parent = walker.currentNode.parentElement;
      if (REFERENCE.test(walker.currentNode.data) && !parent.closest('script, style, textarea, option, svg, pre, .reference, [contenteditable]')) {
        found.push(walker.currentNode);
      }
    }
    found.forEach(function (text) {
      for (var match = REFERENCE.exec(text.data); match; match = REFERENCE.exec(text.data)) {
        var reference = text.splitText(match.index);
        text = reference.splitText(match[0].length);
        var whole = document.createElement('span');
        whole.className = 'reference';
        reference.replaceWith(whole);
        whole.appendChild(reference);
      }
    });
  }

  /* Faces runs what an answer asks for by eval, which the policy of the page forbids; with the page's nonce it may run. */
  if (window.PrimeFaces) {
    window.eval = function (code) {
      PrimeFaces.csp.eval(code);
    };
  }

  /* An answer that cannot be read must not lead away from what was typed. */
  function stayOnErrors() {
    if (window.PrimeFaces && PrimeFaces.settings) {
      PrimeFaces.settings.errorPages = null;
    }
  }

  document.addEventListener('input', keepDraft);
  document.addEventListener('change', keepDraft);

  document.addEventListener('submit', function (event) {
    var form = event.target;
    var button = event.submitter;
    if (button && button.hasAttribute('data-forget')) {
      forgetAllDrafts();
      return;
    }
    if (form.dataset.submitted) {
      event.preventDefault();
      return;
    }
    form.dataset.submitted = 'true';
    sessionStorage.setItem(SENT, 'true');
  });

  window.addEventListener('pageshow', function () {
    Array.prototype.forEach.call(document.forms, function (form) {
      delete form.dataset.submitted;
    });
  });

  var LONG_AGO = -1000;
  var lastEscape = LONG_AGO;
  document.addEventListener('keydown', function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
    if (event.key === '/' && !typing) {
      var search = document.querySelector('[data-shortcut="/"]');
      if (search) {
        event.preventDefault();
        search.focus();
      }
    }
    if (event.key === 'Escape') {
      var leave = document.querySelector('[data-shortcut="Escape Escape"]');
      if (leave && event.timeStamp - lastEscape < 600) {
        lastEscape = LONG_AGO;
        leave.click();
        return;
      }
      lastEscape = event.timeStamp;
    }
  });

  document.addEventListener('DOMContentLoaded', start);
  if (document.readyState !== 'loading') {
    start();
  }

  var started = false;
  function start() {
    if (started) {
      return;
    }
    started = true;
    stayOnErrors();
    keepReferencesWhole();
    if (location.pathname.indexOf('/sign-in') >= 0) {
      rememberInterruption();
    } else {
      if (document.querySelector('[data-saved]')) {
        forgetDraft();
      }
      noticeReopening();
      rememberDrawn();
      restoreDraft();
    }
    var summary = document.querySelector('.summary');
    if (summary) {
      summary.focus();
    }
  }
})();
