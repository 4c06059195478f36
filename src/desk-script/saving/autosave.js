// Saves what is written by itself. Whatever happens to the network, the session or the server, the text is on the screen, in the
// browser's store or in the draft; and a line at the top says which.
import { account, token, uuid } from '../page.js'
import { offer } from './offering.js'
import { quiet, retries, wait } from './outcomes.js'
import { snapshot, takeIn, words, written } from './fields.js'
import { Kept } from './kept.js'
import * as server from './server.js'
import { Told } from './told.js'

class Autosave {
  constructor(form) {
    this.form = form
    this.address = form.dataset.autosave
    this.told = new Told(form)
    this.sitting = uuid()
    this.kept = new Kept(`${account()}.${this.address}.${form.elements.lane.value}`, this.sitting)
    this.unsaved = 0 // when the first unsaved key was pressed
    this.stopped = false // until a person has decided something
    this.tries = 0
    this.running = null
    offer(this)
    this.listen()
  }

  listen() {
    this.form.addEventListener('input', () => this.touched())
    this.form.addEventListener('change', () => this.touched())
    this.form.addEventListener('submit', (e) => this.submitted(e))
    window.addEventListener('online', () => this.again())
    window.addEventListener('storage', (e) => e.key === 'fnsp.signed-in' && this.again())
    window.addEventListener('pagehide', () => this.keep())
    document.addEventListener('visibilitychange', () => (document.hidden ? this.keep() : this.again()))
    window.addEventListener('beforeunload', (e) => this.unsaved && !this.leaving && !this.keep() && e.preventDefault())
    document.addEventListener('click', (e) => this.leave(e))
  }

  touched() {
    this.unsaved ||= Date.now()
    if (this.stopped) return
    if (!this.running && !this.failing) this.told.state('unsaved')
    this.plan(quiet(this.unsaved, Date.now()))
  }

  plan(delay) {
    if (this.failing) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.save(), delay)
  }

  /** At most one save is under way; whoever asks meanwhile waits for it. @returns whether all is saved */
  async save() {
    clearTimeout(this.timer)
    this.running ??= this.once().finally(() => (this.running = null))
    return this.running
  }

  async once() {
    if (!this.unsaved || this.stopped) return !this.unsaved
    const sent = snapshot(this.form)
    const began = this.unsaved
    this.unsaved = 0
    if (!this.failing) this.told.state('saving')
    const answer = await server.save(this.address, this.fields(sent))
    return this.answered(answer, sent, began)
  }

  fields(sent) {
    return [...sent.fields, ['sitting', this.sitting]]
  }

  async answered(answer, sent, began) {
    if (answer.state === 'saved') return this.saved(answer, sent)
    if (answer.state === 'merged') return this.merged(answer, sent, began)
    this.unsaved = began
    this.keep()
    if (answer.state === 'conflict') return this.conflict(sent)
    if (answer.state === 'refused' && !this.failing) return this.failed(await this.whyRefused(), answer.detail)
    return this.failed(answer.state, answer.detail)
  }

  saved(answer, sent) {
    this.failing = false
    this.tries = 0
    this.form.elements.revision.value = answer.revision
    this.form.dataset.revision = answer.revision
    if (this.unsaved) this.plan(quiet(this.unsaved, Date.now()))
    else this.kept.drop()
    this.told.state(this.unsaved ? 'unsaved' : 'saved', answer.savedAt)
    return !this.unsaved
  }

  /** Others have written too: the form takes what the draft says now, unless somebody here has just written in the same place. */
  async merged(answer, sent, began) {
    this.failing = false
    const fresh = (await server.page(location.href))?.querySelector('form[data-autosave]')
    if (!fresh || fresh.dataset.draft !== this.form.dataset.draft || !takeIn(this.form, fresh, sent)) {
      this.unsaved ||= began // The same text again, from the same revision: the server knows what it has got.
      this.plan(1_000)
      return false
    }
    this.told.taken()
    this.saved({ ...answer, revision: fresh.elements.revision.value }, sent)
    if (!this.unsaved) this.told.state('merged', answer.savedAt)
    return !this.unsaved
  }

  /** Both have written in the same place: the server's own page shows the sides, and its form holds a proposal. */
  async conflict(sent) {
    const page = await server.page(this.address, this.fields(sent))
    const fresh = page?.querySelector('form[data-autosave]')
    const trouble = page?.querySelector('.desk-trouble')
    if (!fresh || !trouble || !takeIn(this.form, fresh, sent)) return this.failed('trouble')
    return this.stop(fresh, trouble)
  }

  /** @param state offline, signed-out, away, trouble, refused, gone or too-large */
  failed(state, detail = '') {
    this.failing = retries(state)
    this.told.state(state, detail)
    if (!this.failing) return false
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.again(), wait(this.tries++))
    return false
  }

  /** Tries once more; after somebody was signed out, first whether they have signed in. */
  async again() {
    if (!this.failing || !this.unsaved || this.running) return
    clearTimeout(this.timer)
    if (this.told.now === 'signed-out' && (await this.renewed()) !== 'here') return this.failed('signed-out')
    await this.save()
  }

  /** The session may be another since somebody signed in anew: then the token is renewed, and the save tried once more. */
  async whyRefused() {
    const who = await this.renewed()
    return { here: 'trouble', nobody: 'signed-out', another: 'signed-out' }[who]
  }

  async renewed() {
    return server.signedIn(location.href)
  }

  /** @returns whether what is unsaved is kept in the browser, or nothing is unsaved */
  keep() {
    if (!this.unsaved && !this.running) return true
    const fields = words(written(this.form), token()[0])
    return this.kept.keep(this.form.elements.draft.value, this.form.elements.revision.value, fields, Date.now())
  }

  /** Two have written in the same place: nothing more is saved until a person has looked. */
  stop(fresh, trouble) {
    this.form.elements.revision.value = fresh.elements.revision.value
    this.stopped = true
    this.unsaved ||= Date.now()
    this.keep()
    this.told.conflict(document.importNode(trouble, true))
    this.told.state('conflict')
    return false
  }

  /** The button saves without leaving the page; one that does more goes the usual way. */
  async submitted(event) {
    if (event.submitter?.name) {
      this.leaving = this.keep()
      return
    }
    event.preventDefault()
    this.stopped = false
    this.failing = false
    this.unsaved ||= Date.now()
    this.told.settled()
    await this.save()
  }

  /** Whoever goes on from here goes with what they have written. */
  async leave(event) {
    const link = event.target.closest?.('a[href]')
    const plain = link && !link.isContentEditable && event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || link.target)
    if (!plain || !this.unsaved || link.getAttribute('href').startsWith('#') || event.defaultPrevented) return
    event.preventDefault()
    await Promise.race([this.save(), new Promise((resolve) => setTimeout(resolve, 5_000))])
    this.leaving = this.keep()
    location.assign(link.href)
  }
}

export function autosaves() {
  document.querySelectorAll('form[data-autosave]').forEach((form) => (form.autosave = new Autosave(form)))
}
