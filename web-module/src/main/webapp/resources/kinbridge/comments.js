/* Words that are selected in a paragraph are what a comment on it is about: they need not be typed. */
(function () {
  'use strict';

  var MOST = 1000;
  var SELECTED = 'kinbridge.selected';

  function paragraph(node) {
    var element = node && (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
    return element && element.closest('[data-block]');
  }

  /* How often the same words stand in the paragraph before the selected ones. */
  function before(range, place, words) {
    var lead = document.createRange();
    lead.selectNodeContents(place);
    lead.setEnd(range.startContainer, range.startOffset);
    return lead.toString().split(words).length - 1;
  }

  document.addEventListener('mousedown', function (event) {
    if (event.target.closest('[data-comment-on]')) {
      event.preventDefault(); // or the selection would go before the click
    }
  });

  document.addEventListener('click', function (event) {
    var link = event.target.closest('[data-comment-on]');
    var selection = window.getSelection();
    if (!link || !selection.rangeCount || selection.isCollapsed) {
      return;
    }
    var range = selection.getRangeAt(0);
    var place = paragraph(range.startContainer);
    var words = range.toString().trim();
    if (place && place === paragraph(range.endContainer) && place.dataset.block === link.dataset.commentOn && words && words.length <= MOST) {
      sessionStorage.setItem(SELECTED, JSON.stringify({block: place.dataset.block, words: words, occurrence: before(range, place, words)}));
    }
  });

  /* The words travel within the browser: an address stands in histories and logs. */
  var form = document.getElementById('say');
  var kept = sessionStorage.getItem(SELECTED);
  sessionStorage.removeItem(SELECTED);
  if (form && !document.querySelector('.summary')) {
    var quotation = document.getElementById('say:quotation');
    var selected = kept && JSON.parse(kept);
    if (quotation && selected && selected.block === new URLSearchParams(location.search).get('block')) {
      quotation.value = selected.words;
      document.getElementById('say:occurrence').value = selected.occurrence;
    }
    document.getElementById(quotation && !quotation.value ? 'say:quotation' : 'say:words').focus();
  }
})();
