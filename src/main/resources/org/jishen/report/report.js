(function () {
  'use strict';
  var filter = document.getElementById('filter');
  var shown = document.getElementById('shown');
  var all = document.querySelectorAll('article');
  function apply() {
    var off = {};
    filter.querySelectorAll('input').forEach(function (box) {
      document.body.classList.toggle('no-' + box.value, !box.checked);
      off[box.name + box.value] = !box.checked;
    });
    var count = 0;
    all.forEach(function (one) {
      if (!off['g' + one.className] && !off['f' + one.dataset.f]) {
        count++;
      }
    });
    shown.textContent = shown.dataset.text.replace('{0}', count).replace('{1}', all.length);
  }
  filter.addEventListener('change', apply);
  filter.addEventListener('reset', function () { setTimeout(apply, 0); });
  filter.addEventListener('submit', function (event) { event.preventDefault(); });
  filter.hidden = false;
  apply();
})();
