/*
 * What is typed for a seal is kept nowhere but under it, neither in the browser nor in a session. So before such a form
 * is sent, the server is asked, without a word of it, whether it still knows the page. If the session has ended, whoever
 * typed it signs in again on the page itself, which stays as it is.
 */
(function () {
  'use strict';

  var VIEW = 'jakarta.faces.ViewState';
  var dialog = document.getElementById('sign-in-again');
  var context = dialog.dataset.context || '';
  var waiting = null;

  function element(name) {
    return document.getElementById('sign-in-again-' + name);
  }

  function parsed(text, type) {
    return new DOMParser().parseFromString(text, type);
  }

  function here() {
    return location.pathname.slice(context.length) + location.search;
  }

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (event.submitter && event.submitter.hasAttribute('data-forget')) {
      return;
    }
    if (form === element('form')) {
      halt(event);
      signIn();
    } else if (form.hasAttribute('data-sealed') && !form.dataset.certain) {
      halt(event);
      if (!form.dataset.asking) {
        form.dataset.asking = 'true';
        waiting = {form: form, button: event.submitter};
        ask();
      }
    }
  }, true);

  function halt(event) {
    event.preventDefault();
    event.stopPropagation();
  }

  /* Sends the number of the page alone. */
  function ask() {
    var body = new URLSearchParams();
    body.set(waiting.form.id, waiting.form.id);
    [VIEW, 'primefaces.nonce'].forEach(function (name) {
      var field = waiting.form.querySelector('[name="' + name + '"]');
      body.set(name, field ? field.value : '');
    });
    body.set('jakarta.faces.partial.ajax', 'true');
    body.set('jakarta.faces.source', waiting.form.id);
    body.set('jakarta.faces.partial.execute', '@none');
    body.set('jakarta.faces.partial.render', '@none');
    fetch(waiting.form.action, {method: 'POST', headers: {'Faces-Request': 'partial/ajax'}, body: body}).then(function (answer) {
      return answer.text();
    }).then(function (text) {
      var told = parsed(text, 'text/xml');
      var redirect = told.querySelector('redirect');
      if (told.querySelector('partial-response > changes')) {
        var view = told.querySelector('update[id*="' + VIEW + '"]');
        send(view && view.textContent);
      } else if (redirect && redirect.getAttribute('url').indexOf('/sign-in?') >= 0) {
        open('');
      } else {
        renew();
      }
    }).catch(unreachable);
  }

  function send(view) {
    if (view) {
      document.querySelectorAll('[name="' + VIEW + '"]').forEach(function (field) {
        field.value = view;
      });
    }
    var form = waiting.form;
    var button = waiting.button;
    settle();
    form.dataset.certain = 'true';
    form.requestSubmit(button);
    delete form.dataset.certain;
  }

  function settle() {
    if (dialog.open) {
      dialog.close();
    }
    delete waiting.form.dataset.asking;
    waiting = null;
  }

  /* With nothing to be done here but to read it. */
  function tell(what) {
    open(what);
    dialog.classList.add('told');
    element('back').focus();
  }

  function open(error) {
    element('error').textContent = error;
    dialog.classList.remove('told');
    if (!dialog.open) {
      dialog.showModal();
    }
    element('password').value = '';
    element(element('name').value ? 'password' : 'name').focus();
  }

  function unreachable() {
    tell(dialog.dataset.unreachable);
  }

  function signIn() {
    var address = element('form').getAttribute('action') + '?next=' + encodeURIComponent(here());
    page(address).then(function (door) {
      var form = door.document.getElementById('sign-in');
      if (!form) {
        return renew(); // signed in already, in another window
      }
      var body = new URLSearchParams();
      form.querySelectorAll('input[type=hidden]').forEach(function (field) {
        body.set(field.name, field.value);
      });
      body.set('sign-in:name', element('name').value);
      body.set('sign-in:password', element('password').value);
      body.set('sign-in:submit', 'sign-in');
      body.set('primefaces.nonce', door.nonce);
      return page(form.getAttribute('action'), body).then(adopt);
    }).catch(unreachable);
  }

  function page(address, body) {
    return fetch(address, body ? {method: 'POST', body: body} : {}).then(function (answer) {
      return answer.text().then(function (text) {
        var nonce = /csp\.init\('([^']*)'/.exec(text); // which a script adds to the forms
        return {document: parsed(text, 'text/html'), path: new URL(answer.url).pathname, nonce: nonce ? nonce[1] : ''};
      });
    });
  }

  /* The server has forgotten the page: it is asked for anew, and what was typed stays in the old one. */
  function renew() {
    return page(location.href).then(adopt);
  }

  function adopt(fresh) {
    if (/\/sign-in$/.test(fresh.path)) {
      var error = fresh.document.querySelector('.summary li');
      return open(error ? error.textContent.trim() : '');
    }
    var who = fresh.document.getElementById('sign-in-again');
    if (who && who.dataset.account !== dialog.dataset.account) {
      return location.assign(context + '/desk'); // somebody else: nothing here is for them
    }
    var form = fresh.document.getElementById(waiting.form.id);
    if (!form || form.dataset.seen !== waiting.form.dataset.seen) {
      return tell(dialog.dataset.gone);
    }
    send(form.querySelector('[name="' + VIEW + '"]').value);
  }

  element('back').addEventListener('click', function () {
    dialog.close();
  });
  dialog.addEventListener('close', function () {
    element('password').value = '';
    if (waiting) {
      var button = waiting.button;
      delete waiting.form.dataset.asking;
      waiting = null;
      if (button) {
        button.focus();
      }
    }
  });
})();
