/*
 * A button that adds or removes a row leaves the page where it was: the place is kept across the answer. Whoever added a
 * row goes on in its first field, and whoever works with the keyboard need not walk through the page again.
 */
(function () {
  'use strict';

  var PLACE = 'kinbridge.place';
  var FIELDS = 'input:not([type=hidden]), select, textarea';

  document.addEventListener('submit', function (event) {
    var button = event.submitter;
    if (button && button.hasAttribute('data-stay')) {
      sessionStorage.setItem(PLACE, JSON.stringify({scroll: window.scrollY, button: button.id, adds: button.dataset.adds || ''}));
    }
  });

  /* The first field of the last row that the button adds to; rows are numbered in the ids of their fields. */
  function newRow(button, adds) {
    var rows = button.replace(/[^:]*$/, '') + adds + ':';
    var last = -1;
    var first = null;
    Array.prototype.forEach.call(document.querySelectorAll('main :is(' + FIELDS + ')'), function (field) {
      var number = field.id.indexOf(rows) === 0 ? parseInt(field.id.slice(rows.length), 10) : -1;
      if (number > last) {
        last = number;
        first = field;
      }
    });
    return first;
  }

  function goBackTo(place) {
    window.scrollTo(0, place.scroll);
    if (document.querySelector('.summary')) {
      return; // what is wrong is read first
    }
    var goal = (place.adds && newRow(place.button, place.adds)) || document.getElementById(place.button) || document.getElementById('main');
    goal.focus({preventScroll: true});
    goal.scrollIntoView({block: 'nearest'});
  }

  var kept = sessionStorage.getItem(PLACE);
  sessionStorage.removeItem(PLACE);
  if (kept) {
    goBackTo(JSON.parse(kept));
  }
})();
