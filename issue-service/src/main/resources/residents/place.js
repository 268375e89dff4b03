// The place from the phone, for those who want it: without this script the list of communities asks the same.
(function () {
  'use strict'
  var box = document.querySelector('[data-locate]')
  if (!box || !navigator.geolocation) return
  var told = box.querySelector('[role=status]')
  function field(name) { return box.querySelector('[name=' + name + ']') }
  box.hidden = false
  box.querySelector('button').addEventListener('click', function () {
    navigator.geolocation.getCurrentPosition(function (found) {
      field('longitude').value = found.coords.longitude
      field('latitude').value = found.coords.latitude
      told.textContent = told.getAttribute('data-found')
    }, function () {
      told.textContent = told.getAttribute('data-lost')
    }, { enableHighAccuracy: true, timeout: 20000, maximumAge: 60000 })
  })
  document.getElementById('community').addEventListener('change', function () {
    field('longitude').value = field('latitude').value = told.textContent = ''
  })
})()
