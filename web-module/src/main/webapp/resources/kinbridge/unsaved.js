/* Lists the pieces of which this browser keeps text that could not be saved yet; whoever opens one saves it. */
(function () {
  'use strict';

  var place = document.getElementById('unsaved');
  if (!place || !window.indexedDB || !indexedDB.databases) {
    return;
  }

  function line(entry) {
    var link = document.createElement('a');
    link.href = place.dataset.address + '?id=' + encodeURIComponent(entry.work) + '&language=' + encodeURIComponent(entry.language);
    link.dir = 'auto';
    link.textContent = entry.title || place.dataset.untitled;
    var item = document.createElement('li');
    item.appendChild(link);
    return item;
  }

  function list(database) {
    var request = database.transaction('texts').objectStore('texts').getAll();
    request.onsuccess = function () {
      database.close();
      var own = request.result.filter(function (entry) { return entry.account === place.dataset.account; });
      own.forEach(function (entry) {
        place.querySelector('ul').appendChild(line(entry));
      });
      place.hidden = own.length === 0;
    };
  }

  /* Not made here: only the editor knows its shape. */
  indexedDB.databases().then(function (all) {
    if (all.some(function (one) { return one.name === 'kinbridge-editor'; })) {
      var request = indexedDB.open('kinbridge-editor', 1);
      request.onsuccess = function () { list(request.result); };
    }
  }).catch(function () { /* a browser that keeps nothing has nothing to list */ });
})();
