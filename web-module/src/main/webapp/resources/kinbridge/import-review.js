/*
 * The cursor in the source of an import: a chosen line, and a place in it. Everything is done by the buttons of the bar,
 * which work without this script too; here are the keys, the place inside a line, and the way back after each step.
 */
(function () {
  'use strict';

  var form = document.getElementById('parts');
  var bar = document.querySelector('.import-bar');
  if (!form || !bar) {
    return;
  }
  var KEPT = 'kinbridge.import.cursor';
  var ROLES = { KeyH: 'HEADING', KeyT: 'BODY', KeyB: 'BYLINE', KeyC: 'CAPTION', KeyX: 'LEFT_OUT' };
  var at = document.getElementById('import-at');
  var where = document.getElementById('import-where');
  var caret = document.createElement('span');
  caret.className = 'import-caret';
  caret.setAttribute('aria-hidden', 'true');

  function radios() {
    return Array.prototype.slice.call(form.querySelectorAll('input[type=radio][name=line]'));
  }

  function chosen() {
    return form.querySelector('input[type=radio][name=line]:checked');
  }

  function textOf(radio) {
    return radio.closest('li').querySelector('.import-text');
  }

  /* The node and the place in it that lie so many characters into the text. */
  function placeIn(text, offset) {
    var walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    var left = offset;
    for (var node = walker.nextNode(); node; node = walker.nextNode()) {
      if (left <= node.data.length) {
        return { node: node, offset: left };
      }
      left -= node.data.length;
    }
    return null;
  }

  function show(radio, offset) {
    var text = textOf(radio);
    var words = text.textContent;
    var place = Math.max(0, Math.min(offset, words.length));
    at.value = String(place);
    where.textContent = bar.dataset.lines.replace('{0}', radio.closest('li').querySelector('.import-number').textContent.replace(/[^\p{Nd}]+/gu, ''))
      .replace('{1}', words.slice(place, place + 40).trim() || '¶');
    var spot = placeIn(text, place);
    caret.remove();
    if (spot && place > 0) {
      var range = document.createRange();
      range.setStart(spot.node, spot.offset);
      range.collapse(true);
      var box = range.getClientRects()[0];
      var row = radio.closest('li');
      var frame = row.getBoundingClientRect();
      if (box) {
        caret.style.insetBlockStart = box.top - frame.top + 'px';
        var mirrored = getComputedStyle(row).direction === 'rtl';
        caret.style.insetInlineStart = (mirrored ? frame.right - box.left : box.left - frame.left) + 'px';
        caret.style.blockSize = box.height + 'px';
        row.appendChild(caret);
      }
    }
  }

  function choose(radio, offset) {
    radio.checked = true;
    radio.focus({ preventScroll: true });
    show(radio, offset);
  }

  /* Where in the words of a line was clicked. */
  function offsetAt(text, event) {
    var range = document.caretRangeFromPoint ? document.caretRangeFromPoint(event.clientX, event.clientY) : null;
    var spot = range ? { node: range.startContainer, offset: range.startOffset } : null;
    if (!spot && document.caretPositionFromPoint) {
      var position = document.caretPositionFromPoint(event.clientX, event.clientY);
      spot = position ? { node: position.offsetNode, offset: position.offset } : null;
    }
    if (!spot || !text.contains(spot.node)) {
      return 0;
    }
    var before = document.createRange();
    before.setStart(text, 0);
    before.setEnd(spot.node, spot.offset);
    return before.toString().length;
  }

  form.addEventListener('click', function (event) {
    var text = event.target.closest('.import-text');
    var selected = window.getSelection && String(window.getSelection()).length > 0;
    if (text && !selected) {
      var radio = text.closest('li').querySelector('input[type=radio]');
      choose(radio, offsetAt(text, event));
    }
  });

  form.addEventListener('change', function (event) {
    if (event.target.name === 'line') {
      show(event.target, 0);
      event.target.closest('li').scrollIntoView({ block: 'nearest' });
    }
  });

  /* The beginning of the next word, or of the one before. */
  function nextWord(words, place, forward) {
    var starts = [0];
    var pattern = /\s+(?=\S)/g;
    for (var match = pattern.exec(words); match; match = pattern.exec(words)) {
      starts.push(match.index + match[0].length);
    }
    var found = forward
      ? starts.filter(function (start) { return start > place; })[0]
      : starts.filter(function (start) { return start < place; }).pop();
    return found === undefined ? place : found;
  }

  function press(button) {
    if (button && !button.disabled) {
      button.click();
    }
  }

  function mark(role) {
    var select = bar.querySelector('select');
    var known = Array.prototype.some.call(select.options, function (option) { return option.value === role; });
    if (known) {
      select.value = role;
      press(bar.querySelector('[data-key=Enter]'));
    }
  }

  function openEntry(radio) {
    var card = radio.closest('section');
    var change = card.querySelector('.import-change');
    change.open = true;
    var select = card.querySelector('select[id$=entry]') || card.querySelector('select');
    select.focus();
    select.scrollIntoView({ block: 'center' });
  }

  document.addEventListener('keydown', function (event) {
    var radio = document.activeElement;
    if (!radio || radio.name !== 'line' || event.altKey) {
      return;
    }
    var command = event.ctrlKey || event.metaKey;
    if (command && event.code === 'KeyZ') {
      event.preventDefault();
      press(bar.querySelector(event.shiftKey ? '[data-key=KeyR]' : '[data-key=KeyU]'));
    }
    if (command) {
      return;
    }
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      event.preventDefault();
      var text = textOf(radio);
      var rightToLeft = getComputedStyle(text).direction === 'rtl';
      show(radio, nextWord(text.textContent, Number(at.value), (event.key === 'ArrowRight') !== rightToLeft));
    } else if (event.code === 'KeyE') {
      event.preventDefault();
      openEntry(radio);
    } else if (ROLES[event.code]) {
      event.preventDefault();
      mark(ROLES[event.code]);
    } else {
      var button = bar.querySelector('[data-key="' + event.code + '"]');
      if (button) {
        event.preventDefault();
        press(button);
      }
    }
  });

  /* After each step the page is drawn anew: the cursor is put back where it was, at the same height. */
  form.addEventListener('submit', function () {
    var radio = chosen();
    if (radio) {
      sessionStorage.setItem(KEPT, JSON.stringify({
        page: location.pathname + new URLSearchParams(location.search).get('id'),
        line: radio.value,
        top: radio.closest('li').getBoundingClientRect().top
      }));
    }
  });

  window.addEventListener('load', function () {
    var kept = JSON.parse(sessionStorage.getItem(KEPT) || 'null');
    sessionStorage.removeItem(KEPT);
    if (!kept || kept.page !== location.pathname + new URLSearchParams(location.search).get('id')) {
      return;
    }
    var radio = radios().filter(function (one) { return one.value === kept.line; })[0];
    if (radio) {
      choose(radio, 0);
      window.scrollBy(0, radio.closest('li').getBoundingClientRect().top - kept.top);
    }
  });
})();
