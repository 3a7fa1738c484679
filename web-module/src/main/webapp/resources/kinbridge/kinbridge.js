/* Small comforts of the desk: shortcuts, no double submit, and nothing typed is lost when a session ends. */
(function () {
  'use strict';

  var DRAFTS = 'kinbridge.drafts:';

  function key() {
    return DRAFTS + location.pathname + location.search;
  }

  function fields() {
    return Array.prototype.filter.call(document.querySelectorAll('main input, main textarea, main select'), function (field) {
      return field.id && ['hidden', 'password', 'file', 'submit', 'button', 'search'].indexOf(field.type) < 0;
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

  function restoreDraft() {
    var kept = sessionStorage.getItem('kinbridge.interrupted') === key() ? sessionStorage.getItem(key()) : null;
    sessionStorage.removeItem('kinbridge.interrupted');
    if (!kept) {
      return;
    }
    var draft = JSON.parse(kept);
    fields().filter(function (field) {
      return field.id in draft;
    }).forEach(function (field) {
      if (field.type === 'checkbox' || field.type === 'radio') {
        field.checked = draft[field.id];
      } else {
        field.value = draft[field.id];
      }
    });
  }

  /* What was typed when a submit led to the sign-in page is put back when the person returns to the same page. */
  function rememberInterruption() {
    if (document.querySelector('main form') && fields().length && location.pathname.indexOf('/sign-in') < 0) {
      sessionStorage.setItem('kinbridge.interrupted', key());
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
    rememberInterruption();
  });

  window.addEventListener('pageshow', function () {
    Array.prototype.forEach.call(document.forms, function (form) {
      delete form.dataset.submitted;
    });
  });

  var lastEscape = 0;
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
        leave.click();
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
    if (location.pathname.indexOf('/sign-in') < 0) {
      if (document.querySelector('[data-saved]')) {
        forgetDraft();
      }
      restoreDraft();
    }
    var summary = document.querySelector('.summary');
    if (summary) {
      summary.focus();
    }
  }
})();
