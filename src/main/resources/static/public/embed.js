// Shows a hospital's text where a page links to it. Keeps nothing on the device and tells nobody who reads.
// Until the text is there, and wherever it cannot be shown, the link stays.
(() => {
  const origin = new URL(document.currentScript.src).origin
  const shown = new Map()

  const address = (link) => {
    const { fnsp, language, place } = link.dataset
    const asked = new URL('/embed/v1/' + fnsp, origin)
    if (language) asked.searchParams.set('language', language)
    if (place) asked.searchParams.set('place', place)
    return asked.origin === origin ? asked.href : null
  }

  const show = (link) => {
    const src = address(link)
    if (shown.has(link) || !src) return
    const frame = document.createElement('iframe')
    frame.title = link.textContent.trim()
    frame.referrerPolicy = 'no-referrer'
    Object.assign(frame.style, { border: '0', display: 'block', height: '0', width: '100%' })
    frame.src = src
    shown.set(link, frame)
    link.after(frame)
  }

  addEventListener('message', (told) => {
    if (told.origin !== origin || !Number.isFinite(told.data?.fnspHeight)) return
    for (const [link, frame] of shown) {
      if (frame.contentWindow !== told.source) continue
      frame.style.height = Math.ceil(told.data.fnspHeight) + 'px'
      link.hidden = true
    }
  })

  const all = () => document.querySelectorAll('a[data-fnsp]').forEach(show)
  all()
  document.addEventListener('DOMContentLoaded', all)
})()
