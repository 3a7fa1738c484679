/* Small comforts of the desk: shortcuts, no double submit, and nothing typed is lost when a session ends. */
(function () {
  'use strict';

  var DRAFTS = 'kinbridge.drafts:';
  var INTERRUPTED = 'kinbridge.interrupted';

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

  function keepDraft() {
    var draft = {};
    fields().forEach(function (field) {
      draft[field.id] = valueOf(field);
    });
    try {
      sessionStorage.setItem(key(), JSON.stringify(draft));
    } catch (full) { /* the page works without drafts */ }
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
    var draft = JSON.parse(kept);
    var changed = fields().filter(function (field) {
      return field.id in draft && draft[field.id] !== valueOf(field);
    });
    changed.forEach(function (field) {
      if (field.type === 'checkbox' || field.type === 'radio') {
        field.checked = draft[field.id];
      } else {
        field.value = draft[field.id];
      }
    });
    var notice = document.getElementById('draft-restored');
    if (notice && changed.length) {
      notice.hidden = false;
    }
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
    if (location.pathname.indexOf('/sign-in') >= 0) {
      rememberInterruption();
    } else {
      if (document.querySelector('[data-saved]')) {
        forgetDraft();
      }
      noticeReopening();
      restoreDraft();
    }
    var summary = document.querySelector('.summary');
    if (summary) {
      summary.focus();
    }
  }
})();
