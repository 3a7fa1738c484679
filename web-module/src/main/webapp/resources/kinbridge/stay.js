/* A button that adds or removes a row leaves the page where it was: the place is kept across the answer. */
(function () {
  'use strict';

  var PLACE = 'kinbridge.place';

  document.addEventListener('submit', function (event) {
    if (event.submitter && event.submitter.hasAttribute('data-stay')) {
      sessionStorage.setItem(PLACE, String(window.scrollY));
    }
  });

  var place = sessionStorage.getItem(PLACE);
  sessionStorage.removeItem(PLACE);
  if (place !== null) {
    window.scrollTo(0, Number(place));
  }
})();
