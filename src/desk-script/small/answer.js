// The answer of somebody without an account is kept in their own browser window until it has arrived: a network that goes takes nothing away.
import { element, said } from '../page.js'

const key = (form) => `fnsp.answer ${form.dataset.keeps}`

const written = (form) => [...new FormData(form)].filter(([, value]) => typeof value === 'string')

export function answers() {
  const form = document.querySelector('form[data-keeps]')
  if (!form) return arrived()
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

function restore(form) {
  for (const [name, value] of JSON.parse(sessionStorage.getItem(key(form)) ?? '[]')) {
    const fields = [...form.elements].filter((one) => one.name === name)
    for (const field of fields) {
      if (field.type === 'radio') field.checked = field.value === value
      else field.value = value
      if (value && field.type !== 'radio') field.closest('details')?.setAttribute('open', '')
    }
  }
}

function tell(form) {
  document.querySelector('#no-network')?.remove()
  const message = element('p', { id: 'no-network', class: 'ds-alert', 'data-color': 'warning', role: 'alert' }, said('answer.no-network'))
  form.querySelector('button[type="submit"]').closest('p').before(message)
}
