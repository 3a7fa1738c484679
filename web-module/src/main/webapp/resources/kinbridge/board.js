/*
 * The issue board: a row is dragged by its grip to another place, or moved by Alt and the arrow keys. Both press the
 * buttons of the page, so that everything also works without this script.
 */
(function () {
  'use strict';

  var MOVED = 'kinbridge.board.moved';
  var table = document.querySelector('table.board');
  if (!table) {
    return;
  }

  function rowOf(node) {
    return node.closest && node.closest('tr[data-placement]');
  }

  function press(button, row, what) {
    if (button && !button.disabled) {
      sessionStorage.setItem(MOVED, JSON.stringify({placement: row.dataset.placement, what: what}));
      button.click();
    }
  }

  var dragged = null;

  table.addEventListener('dragstart', function (event) {
    dragged = event.target.classList && event.target.classList.contains('grip') ? rowOf(event.target) : null;
    if (dragged) {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', dragged.dataset.placement);
      event.dataTransfer.setDragImage(dragged, 0, 0);
      dragged.classList.add('dragged');
    }
  });

  table.addEventListener('dragover', function (event) {
    var over = dragged && rowOf(event.target);
    if (over) {
      event.preventDefault();
      mark(over);
    }
  });

  table.addEventListener('dragend', function () {
    mark(null);
    if (dragged) {
      dragged.classList.remove('dragged');
    }
    dragged = null;
  });

  table.addEventListener('drop', function (event) {
    var over = dragged && rowOf(event.target);
    if (!over) {
      return;
    }
    event.preventDefault();
    mark(null);
    if (over !== dragged) {
      document.getElementById('board:dragged').value = dragged.dataset.placement;
      document.getElementById('board:droppedAt').value = over.dataset.place;
      press(document.getElementById('board:drop'), dragged, 'up');
    }
  });

  function mark(row) {
    Array.prototype.forEach.call(table.querySelectorAll('tr.over'), function (other) {
      other.classList.remove('over');
    });
    if (row && row !== dragged) {
      row.classList.add('over');
    }
  }

  table.addEventListener('keydown', function (event) {
    var row = rowOf(event.target);
    var what = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : '';
    if (event.altKey && row && what) {
      event.preventDefault();
      press(button(row, what), row, what);
    }
  });

  /* Whoever moves a row by its buttons goes on with the same row. */
  table.addEventListener('click', function (event) {
    var row = rowOf(event.target);
    var what = row && event.target === button(row, 'up') ? 'up' : row && event.target === button(row, 'down') ? 'down' : '';
    if (what) {
      sessionStorage.setItem(MOVED, JSON.stringify({placement: row.dataset.placement, what: what}));
    }
  });

  function button(row, what) {
    return row.querySelector('[id$=":' + what + '"]');
  }

  var moved = JSON.parse(sessionStorage.getItem(MOVED) || 'null');
  sessionStorage.removeItem(MOVED);
  var there = moved && table.querySelector('tr[data-placement="' + CSS.escape(moved.placement) + '"]');
  if (there) {
    var goal = [button(there, moved.what), button(there, 'up'), button(there, 'down')].find(function (one) { return one && !one.disabled; });
    there.classList.add('moved');
    if (goal) {
      goal.focus({preventScroll: true});
      there.scrollIntoView({block: 'nearest'});
    }
  }
})();
