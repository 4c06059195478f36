// Says every few seconds that this text is open here, and shows who else has it open.
import { post, token } from './page.js'

const EVERY = 15_000

async function look(form, place) {
  if (document.hidden) return
  try {
    const response = await post(form.dataset.presence, [])
    if (!response.ok) return
    const { others } = await response.json()
    const names = others.map(({ name }) => name).join(', ')
    const text = names ? form.dataset.others.replace('{0}', names) : ''
    if (place.textContent !== text) place.textContent = text
  } catch {
    place.textContent = '' // Nobody answers: nobody knows.
  }
}

export function presence() {
  const form = document.querySelector('form[data-presence]')
  const place = form?.querySelector('[data-presence-state]')
  if (!place) return
  look(form, place)
  setInterval(() => look(form, place), EVERY)
  document.addEventListener('visibilitychange', () => look(form, place))
  window.addEventListener('pagehide', () => navigator.sendBeacon(`${form.dataset.presence}/left`, new URLSearchParams([token()])))
}
