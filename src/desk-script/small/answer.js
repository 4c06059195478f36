// The answer of somebody without an account is kept in their own browser until it has arrived: a network that goes takes nothing away.
// An approval is kept in its window. A study is written for an hour and comes back by a link in another letter, so that is kept longer.
import { element, said } from '../page.js'

const LONGEST = 14 * 24 * 60 * 60 * 1000

const key = (of) => `fnsp.answer ${of}`
const place = (form) => ('longer' in form.dataset ? localStorage : sessionStorage)

const written = (form) => [...new FormData(form)].filter(([, value]) => typeof value === 'string')

export function answers() {
  arrived()
  const form = document.querySelector('form[data-keeps]')
  if (!form) return
  // A page that shows what was sent, beside what somebody else wrote meanwhile, has what was kept in it already.
  if ('shown' in form.dataset) keep(form)
  else restore(form)
  form.addEventListener('input', () => keep(form))
  form.addEventListener('submit', (e) => {
    if (navigator.onLine) return
    e.preventDefault()
    e.stopImmediatePropagation()
    tell(form, 'no-network', 'warning')
  })
}

const keep = (form) => place(form).setItem(key(form.dataset.keeps), JSON.stringify({ at: Date.now(), fields: written(form) }))

/** A page that says which answer has arrived: it stands with us now. */
function arrived() {
  const of = document.querySelector('[data-arrived]')?.dataset.arrived
  if (!of) return
  sessionStorage.removeItem(key(of))
  localStorage.removeItem(key(of))
}

function kept(form) {
  const known = JSON.parse(place(form).getItem(key(form.dataset.keeps)) ?? 'null')
  return known && Date.now() - known.at < LONGEST ? known.fields : null
}

/** Not what the page itself put into the form, but for which version the words were written on; and a box is as it was ticked or left. */
function restore(form) {
  const fields = kept(form)
  if (!fields) return
  const before = JSON.stringify(written(form))
  for (const field of form.elements) {
    if (!field.name || ['submit', 'button'].includes(field.type) || (field.type === 'hidden' && !('base' in field.dataset))) continue
    const values = fields.filter(([name]) => name === field.name).map(([, value]) => value)
    if (['radio', 'checkbox'].includes(field.type)) {
      field.checked = values.includes(field.value)
    } else if (values.length) {
      field.value = values[0]
      if (values[0]) field.closest('details')?.setAttribute('open', '')
    }
  }
  if (JSON.stringify(written(form)) !== before) tell(form, 'restored', 'info')
}

function tell(form, what, color) {
  document.querySelector(`#${what}`)?.remove()
  const message = element('p', { id: what, class: 'ds-alert', 'data-color': color, role: what === 'restored' ? 'status' : 'alert' }, said(`answer.${what}`))
  if (what === 'restored') form.prepend(message)
  else form.querySelector('button[type="submit"]').closest('p').before(message)
}
