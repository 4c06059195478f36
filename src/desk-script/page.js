// What every part of the script needs of the page: its words, its token, and making elements without HTML as text.

let words = null

/** The words of the script in the language of the desk; they stand in the head of the page. A key nobody knows is said as it is. */
export function said(key, ...values) {
  words ??= JSON.parse(document.querySelector('meta[name="words"]')?.content || '{}')
  const pattern = words[key] ?? key
  return pattern.replace(/\{(\d)\}/g, (found, place) => values[place] ?? found)
}

/** An element with attributes and children; strings become text, false and null are left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value === true ? '' : value)
  }
  made.append(...children.filter((child) => child !== null && child !== false && child !== undefined))
  return made
}

const csrf = () => document.querySelector('meta[name="csrf"]')

/** What a form must carry to be believed: the field's name and the token. */
export const token = () => [csrf()?.dataset.field ?? '_csrf', csrf()?.content ?? '']

/** Who the page was made for; empty for nobody. */
export const account = () => csrf()?.dataset.account ?? ''

/** After somebody has signed in anew in another tab, every form here carries the new token. */
export function renewToken(fresh) {
  csrf().content = fresh
  document.querySelectorAll(`input[type="hidden"][name="${token()[0]}"]`).forEach((input) => (input.value = fresh))
}

/** Posts fields as a form would; answers the response. Throws when nobody answers. */
export function post(address, fields, accept = 'application/json') {
  const body = new URLSearchParams(fields)
  const [field, value] = token()
  body.set(field, value)
  return fetch(address, { method: 'POST', body, headers: { Accept: accept }, credentials: 'same-origin' })
}

/** Reads data; null when there is none to be had. */
export async function data(address) {
  try {
    const response = await fetch(address, { headers: { Accept: 'application/json' }, credentials: 'same-origin' })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}

export function later(wait, act) {
  let timer = 0
  return (...values) => {
    clearTimeout(timer)
    timer = setTimeout(() => act(...values), wait)
  }
}

let announcer = null

/** Says something to those who do not see the page change. */
export function announce(text) {
  if (!announcer) {
    announcer = element('p', { class: 'ds-sr-only', role: 'status', 'aria-live': 'polite' })
    document.body.append(announcer)
  }
  announcer.textContent = ''
  setTimeout(() => (announcer.textContent = text), 60)
}

/** A name that nothing else has. Browsers make one themselves over https, and on one's own machine. */
export function uuid() {
  if (crypto.randomUUID) return crypto.randomUUID()
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}
