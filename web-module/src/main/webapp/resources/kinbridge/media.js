/* Uploads many photographs, each in a request of its own, and lets a focal point be set by pointer or arrow keys. */
(function () {
  'use strict';

  var AT_ONCE = 2;

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className || '';
    made.textContent = text || '';
    return made;
  }

  function filled(pattern, values) {
    return pattern.replace(/\{(\d)\}/g, function (place, number) { return values[number]; });
  }

  /* One row for each file: how far it is, what came of it, and what can be done about it. */
  function Upload(file, form, queue) {
    this.file = file;
    this.form = form;
    this.queue = queue;
    this.state = 'waiting';
    this.row = element('li');
    this.name = element('bdi', 'name', file.name);
    this.buttons = element('span', 'buttons');
    this.bar = element('progress');
    this.bar.max = 100;
    this.bar.value = 0;
    this.bar.setAttribute('aria-label', file.name);
    this.outcome = element('p', 'outcome', form.dataset.waits);
    this.row.append(this.name, this.buttons, this.bar, this.outcome);
    this.offer(form.dataset.cancel, this.cancel);
  }

  Upload.prototype.offer = function (label, action) {
    var own = this;
    var button = element('button', '', label);
    button.type = 'button';
    button.setAttribute('aria-label', label + ': ' + this.file.name);
    button.addEventListener('click', function () { action.call(own); });
    this.buttons.replaceChildren(button);
  };

  Upload.prototype.become = function (state, text) {
    this.state = state;
    this.row.className = state;
    this.outcome.textContent = text;
  };

  Upload.prototype.start = function (alone) {
    var own = this;
    if (this.file.size > Number(this.form.dataset.largest)) {
      this.fail(this.form.dataset.tooLarge, null, true);
      return;
    }
    this.become('sending', this.form.dataset.sending);
    this.request = new XMLHttpRequest();
    this.request.open('POST', this.form.dataset.uploads + (alone ? '?alone=true' : ''));
    this.request.setRequestHeader('X-Kinbridge-Token', this.form.dataset.token);
    this.request.setRequestHeader('X-File-Name', encodeURIComponent(this.file.name));
    this.request.setRequestHeader('Content-Type', 'application/octet-stream');
    this.request.upload.addEventListener('progress', function (event) { own.progress(event); });
    this.request.addEventListener('load', function () { own.answered(alone); });
    this.request.addEventListener('error', function () { own.fail(own.form.dataset.failed); });
    this.request.send(this.file);
  };

  Upload.prototype.progress = function (event) {
    if (this.state === 'sending' && event.lengthComputable) {
      this.bar.value = Math.round(100 * event.loaded / event.total);
      this.outcome.textContent = event.loaded === event.total ? this.form.dataset.working : this.form.dataset.sending;
    }
  };

  Upload.prototype.answered = function (alone) {
    var answer = this.read();
    if (!answer) {
      this.fail(/\/sign-in/.test(this.request.responseURL) ? this.form.dataset.signedOut : this.form.dataset.failed);
    } else if (this.request.status === 201) {
      this.taken(answer, alone);
    } else {
      this.fail(answer.error, answer.address, this.request.status === 422);
    }
  };

  Upload.prototype.read = function () {
    try {
      return JSON.parse(this.request.responseText);
    } catch (noAnswer) {
      return null;
    }
  };

  Upload.prototype.taken = function (answer, alone) {
    if (alone) {
      location.assign(answer.address);
      return;
    }
    this.bar.value = 100;
    this.become('taken', [this.form.dataset.done].concat(answer.notices).join(' '));
    this.link(this.form.dataset.show, answer.address);
    this.queue.next();
  };

  Upload.prototype.link = function (label, address) {
    var link = element('a', 'button', label);
    link.href = address;
    link.setAttribute('aria-label', label + ': ' + this.file.name);
    this.buttons.replaceChildren(link);
  };

  /* A file that is refused for what it is would be refused again. */
  Upload.prototype.fail = function (text, address, forGood) {
    this.bar.value = 0;
    this.become('failed', text);
    if (address) {
      this.link(this.form.dataset.showThere, address);
    } else if (forGood) {
      this.buttons.replaceChildren();
    } else {
      this.offer(this.form.dataset.retry, this.retry);
    }
    this.queue.next();
  };

  Upload.prototype.cancel = function () {
    if (this.request) {
      this.request.abort();
    }
    this.bar.value = 0;
    this.become('cancelled', this.form.dataset.cancelled);
    this.offer(this.form.dataset.retry, this.retry);
    this.queue.next();
  };

  Upload.prototype.retry = function () {
    this.become('waiting', this.form.dataset.waits);
    this.offer(this.form.dataset.cancel, this.cancel);
    this.queue.next();
  };

  function Queue(form) {
    this.form = form;
    this.uploads = [];
    this.section = document.getElementById('uploads');
  }

  Queue.prototype.add = function (files) {
    var own = this;
    Array.prototype.forEach.call(files, function (file) {
      var upload = new Upload(file, own.form, own);
      own.uploads.push(upload);
      own.section.querySelector('ul').append(upload.row);
    });
    this.section.hidden = false;
    this.next();
  };

  Queue.prototype.among = function (state) {
    return this.uploads.filter(function (upload) { return upload.state === state; });
  };

  Queue.prototype.next = function () {
    var alone = this.uploads.length === 1;
    var free = AT_ONCE - this.among('sending').length;
    var own = this;
    if (free > 0 && this.among('waiting').length) {
      this.among('waiting').slice(0, free).forEach(function (upload) {
        if (upload.state === 'waiting') {
          upload.start(alone && own.uploads.length === 1);
        }
      });
    }
    this.summarise();
  };

  Queue.prototype.summarise = function () {
    var taken = this.among('taken').length;
    document.getElementById('uploads-summary').textContent =
      filled(this.form.dataset.of, [taken, this.uploads.length, this.among('failed').length]);
    document.getElementById('uploads-show').hidden = !taken;
    document.querySelectorAll('p.empty').forEach(function (nothing) { nothing.hidden = taken > 0; });
  };

  function acceptUploads(form) {
    var queue = new Queue(form);
    var field = form.querySelector('input[type=file]');
    field.closest('.field').querySelector('.hint').append(' ' + form.dataset.dropped);
    form.addEventListener('submit', function (event) {
      if (field.files.length) {
        event.preventDefault();
        event.stopPropagation();
        queue.add(field.files);
        field.value = '';
      }
    });
    ['dragenter', 'dragover'].forEach(function (name) {
      form.addEventListener(name, function (event) {
        event.preventDefault();
        form.classList.add('over');
      });
    });
    form.addEventListener('dragleave', function () { form.classList.remove('over'); });
    form.addEventListener('drop', function (event) {
      event.preventDefault();
      form.classList.remove('over');
      queue.add(event.dataTransfer.files);
    });
  }

  /* The mark stands where the two sliders say; who moves one moves the other. */
  function acceptFocus(form) {
    var picture = form.querySelector('.focus img');
    var mark = form.querySelector('.focus-mark');
    var across = form.querySelector('input[id$=":x"]');
    var down = form.querySelector('input[id$=":y"]');

    function show() {
      mark.style.insetInlineStart = across.value + '%';
      mark.style.insetBlockStart = down.value + '%';
    }

    function set(x, y) {
      across.value = Math.max(0, Math.min(100, Math.round(x)));
      down.value = Math.max(0, Math.min(100, Math.round(y)));
      show();
    }

    function point(event) {
      var box = picture.getBoundingClientRect();
      set(100 * (event.clientX - box.left) / box.width, 100 * (event.clientY - box.top) / box.height);
    }

    var steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    mark.hidden = false;
    show();
    across.addEventListener('input', show);
    down.addEventListener('input', show);
    picture.addEventListener('click', point);
    mark.addEventListener('keydown', function (event) {
      var step = steps[event.key];
      if (step) {
        var far = event.shiftKey ? 10 : 1;
        event.preventDefault();
        set(Number(across.value) + far * step[0], Number(down.value) + far * step[1]);
      }
    });
    mark.addEventListener('pointerdown', function (event) { mark.setPointerCapture(event.pointerId); });
    mark.addEventListener('pointermove', function (event) {
      if (mark.hasPointerCapture(event.pointerId)) {
        point(event);
      }
    });
  }

  /* Saving one part of the page draws all of it anew: what is typed in the description by then is put back. */
  function keepDescription(form) {
    var key = 'kinbridge.description:' + location.search;
    var fields = Array.prototype.filter.call(form.elements, function (field) { return field.id && field.matches('textarea, input[type=text]'); });
    var kept = JSON.parse(sessionStorage.getItem(key) || '{}');
    sessionStorage.removeItem(key);
    fields.forEach(function (field) {
      if (field.id in kept) {
        field.value = kept[field.id];
      }
    });
    document.addEventListener('submit', function (event) {
      if (!event.target.matches('#focus, #people-form')) {
        return;
      }
      var typed = {};
      fields.filter(function (field) { return field.value !== field.defaultValue; })
        .forEach(function (field) { typed[field.id] = field.value; });
      sessionStorage.setItem(key, JSON.stringify(typed));
    });
  }

  function start() {
    document.querySelectorAll('form[data-uploads]').forEach(acceptUploads);
    document.querySelectorAll('form[data-focus]').forEach(acceptFocus);
    document.querySelectorAll('form[data-description]').forEach(keepDescription);
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
})();
