/* Says at once that a file is too large, before minutes are spent on sending it. The server checks again. */
(function () {
  'use strict';

  document.addEventListener('change', function (event) {
    var field = event.target;
    if (field.type !== 'file' || !field.dataset.largest) {
      return;
    }
    var sizes = Array.prototype.map.call(field.files, function (file) { return file.size; });
    var single = sizes.some(function (size) { return size > Number(field.dataset.largest); });
    var together = sizes.reduce(function (sum, size) { return sum + size; }, 0) > Number(field.dataset.largestTogether);
    field.setCustomValidity(single ? field.dataset.tooLarge : together ? field.dataset.tooLargeTogether : '');
    field.reportValidity();
  });
})();
