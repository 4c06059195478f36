// Handing in files: how far it has come, and what became of each.
import { element, said } from '../page.js'

export function uploads() {
  document.querySelectorAll('form[data-upload]').forEach((form) => form.addEventListener('submit', (e) => send(e, form)))
}

function send(event, form) {
  event.preventDefault()
  const bar = element('progress', { max: 100, value: 0, 'aria-label': said('library.uploading') })
  const status = element('p', { role: 'status' }, said('library.uploading'))
  const shown = element('div', { class: 'media-uploading' }, status, bar)
  form.querySelector('.media-uploading')?.remove()
  form.append(shown)
  const request = new XMLHttpRequest()
  request.open('POST', form.action)
  request.setRequestHeader('Accept', 'application/json')
  request.responseType = 'json'
  request.upload.addEventListener('progress', ({ loaded, total }) => (bar.value = (loaded / total) * 100))
  request.upload.addEventListener('load', () => (status.textContent = said('library.checking')))
  request.addEventListener('loadend', () => done(form, shown, request))
  request.send(new FormData(form))
}

function done(form, shown, request) {
  const files = request.status === 200 ? request.response?.files : null
  if (!files) {
    const why = request.response?.detail ?? said('library.not-uploaded')
    return shown.replaceChildren(element('p', { role: 'alert', class: 'desk-wrong' }, why))
  }
  form.reset()
  if (files.some(({ letIn }) => letIn)) document.querySelector('[data-nothing]')?.remove()
  const row = ({ name, said: words, href, letIn }) =>
    element('li', {}, element('p', {}, href ? element('a', { href }, name) : name), element('p', { class: letIn ? null : 'desk-wrong' }, words))
  shown.replaceChildren(
    element('p', { role: 'status' }, said('library.uploaded', files.filter(({ letIn }) => letIn).length, files.length)),
    element('ul', { class: 'desk-list' }, ...files.map(row)),
  )
}
