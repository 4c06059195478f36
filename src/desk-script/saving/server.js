// Talking with the server about one draft. Nothing here throws: that nobody answers is an answer too.
import { renewToken } from '../page.js'
import { outcome } from './outcomes.js'

/** More than a server reads as a form; no text is near it. */
const MOST = 1_900_000

/** @returns {{state: string, revision?: number, savedAt?: string, title?: string, detail?: string}} */
export async function save(address, fields) {
  const body = new URLSearchParams(fields)
  if (body.toString().length > MOST) return { state: 'too-large' }
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
      credentials: 'same-origin',
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    })
    const said = await response.json().catch(() => ({}))
    const status = response.type === 'opaqueredirect' ? 401 : response.status
    return { ...said, state: outcome(status, said.outcome) }
  } catch {
    return { state: 'offline' }
  }
}

/** The page with the form as the server shows it: after others have written, or when a save was refused. @returns the document, or null */
export async function page(address, fields = null) {
  try {
    const sent = fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}
    const response = await fetch(address, { ...sent, headers: { Accept: 'text/html' }, credentials: 'same-origin' })
    return new DOMParser().parseFromString(await response.text(), 'text/html')
  } catch {
    return null
  }
}

/**
 * Whether somebody is signed in now; then the forms here get the token of the new session.
 *
 * @returns {@code here} when it is who wrote what stands here, {@code nobody}, or {@code another} person
 */
export async function signedIn(address) {
  const meta = (await page(address))?.querySelector('meta[name="csrf"]')
  const mine = document.querySelector('meta[name="csrf"]')
  if (!meta?.dataset.account) return 'nobody'
  if (meta.dataset.account !== mine.dataset.account) return 'another'
  renewToken(meta.content)
  return 'here'
}
