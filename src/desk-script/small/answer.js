// The answer of somebody without an account is kept in their own browser window until it has arrived: a network that goes takes nothing away.
import { element, said } from '../page.js'

const key = (form) => `fnsp.answer ${form.dataset.keeps}`

const written = (form) => [...new FormData(form)].filter(([, value]) => typeof value === 'string')

export function answers() {
  arrived()
  const form = document.querySelector('form[data-keeps]')
  if (!form) return
  restore(form)
  form.addEventListener('input', () => sessionStorage.setItem(key(form), JSON.stringify(written(form))))
  form.addEventListener('submit', (e) => {
    if (navigator.onLine) return
    e.preventDefault()
    e.stopImmediatePropagation()
    tell(form)
  })
}

/** A page that says which answer has arrived: it stands with us now. */
function arrived() {
  const token = document.querySelector('[data-arrived]')?.dataset.arrived
  if (token) sessionStorage.removeItem(`fnsp.answer ${token}`)
}

/** Not what the page itself put into the form, as which version it shows; and a box is as it was ticked or left. */
function restore(form) {
  const kept = JSON.parse(sessionStorage.getItem(key(form)) ?? 'null')
  if (!kept) return
  for (const field of form.elements) {
    if (!field.name || ['hidden', 'submit', 'button'].includes(field.type)) continue
    const values = kept.filter(([name]) => name === field.name).map(([, value]) => value)
    if (['radio', 'checkbox'].includes(field.type)) {
      field.checked = values.includes(field.value)
    } else if (values.length) {
      field.value = values[0]
      if (values[0]) field.closest('details')?.setAttribute('open', '')
    }
  }
}

function tell(form) {
  document.querySelector('#no-network')?.remove()
  const message = element('p', { id: 'no-network', class: 'ds-alert', 'data-color': 'warning', role: 'alert' }, said('answer.no-network'))
  form.querySelector('button[type="submit"]').closest('p').before(message)
}
