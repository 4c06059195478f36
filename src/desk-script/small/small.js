// Small things, each of which a page can do without.
import { announce, element, said } from '../page.js'

/** A menu made of details closes with Escape, and when one goes elsewhere. */
export function menus() {
  document.addEventListener('keydown', (e) => {
    const open = e.key === 'Escape' && e.target.closest?.('details.desk-menu[open]')
    if (open) {
      open.open = false
      open.querySelector('summary').focus()
    }
  })
  document.addEventListener('focusin', (e) => closeOthers(e.target))
  document.addEventListener('pointerdown', (e) => closeOthers(e.target))
}

function closeOthers(target) {
  document.querySelectorAll('details.desk-menu[open]').forEach((one) => one.contains(target) || (one.open = false))
}

/** What stands in a field with data-copy gets a button that copies it. */
export function copying() {
  document.querySelectorAll('input[data-copy]').forEach((field) => {
    const button = element('button', { type: 'button', class: 'ds-button', 'data-variant': 'secondary' }, said('copy'))
    button.addEventListener('click', async () => {
      await navigator.clipboard?.writeText(field.value).catch(() => {})
      field.select()
      if (!navigator.clipboard) document.execCommand('copy')
      button.textContent = said('copied')
      announce(said('copied'))
    })
    field.after(button)
  })
}

const HELP_KEY = 'fnsp.help-key'

/** Where the keys are told of, the one that is a single sign can be turned off: it may be in the way of speech input. */
export function helpKeyChoice() {
  const keys = location.pathname === '/desk/help' && document.querySelector('#keys')
  if (!keys) return
  const box = element('input', { type: 'checkbox', checked: localStorage.getItem(HELP_KEY) !== 'off' })
  box.addEventListener('change', () => localStorage.setItem(HELP_KEY, box.checked ? 'on' : 'off'))
  const label = element('label', { class: 'desk-choice' }, box, said('help-key'))
  keys.matches('h1, h2, h3') ? keys.after(label) : keys.append(label)
}

/** A question mark, outside of where one writes, opens the list of keys. */
export function helpKey() {
  document.addEventListener('keydown', (e) => {
    const writing = e.target.closest?.('input, textarea, select, dialog, [contenteditable="true"]')
    if (e.key === '?' && localStorage.getItem(HELP_KEY) !== 'off' && !writing && !e.ctrlKey && !e.metaKey) location.assign('/desk/help#keys')
  })
}

/** Forms that do not save by themselves: nobody leaves what they have written without being asked. */
export function guards() {
  const forms = [...document.querySelectorAll('form.desk-form[method="post"]:not([data-autosave])')]
  const state = (form) => JSON.stringify([...new FormData(form)].filter(([, value]) => typeof value === 'string'))
  const before = new Map(forms.map((form) => [form, state(form)]))
  let sending = null
  const typed = new Set()
  document.addEventListener('input', (e) => e.isTrusted && typed.add(e.target.form))
  document.addEventListener('submit', (e) => (sending = e.target))
  window.addEventListener('beforeunload', (e) => {
    const changed = forms.filter((form) => form !== sending && form.isConnected && state(form) !== before.get(form))
    // What somebody typed in another form than the one that is sent would be lost with the page.
    if (changed.some((form) => !sending || typed.has(form))) e.preventDefault()
    sending = null
  })
}
