// Inside a frame: tells the page around how high the text is, and now and then asks whether it still says the same.
(() => {
  const often = 10 * 60 * 1000
  let asked = Date.now()
  let text = document.querySelector('main').outerHTML

  const tell = () => parent.postMessage({ fnspHeight: document.body.offsetHeight }, '*')
  new ResizeObserver(tell).observe(document.body)
  tell()

  const look = async () => {
    if (document.hidden || Date.now() - asked < often) return
    asked = Date.now()
    const answer = await fetch(location.href, { cache: 'no-cache' }).catch(() => null)
    if (!answer || answer.status === 429 || answer.status >= 500) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const next = page.querySelector('main')
    if (!next || next.outerHTML === text) return
    text = next.outerHTML
    document.title = page.title
    document.querySelector('main').replaceWith(document.importNode(next, true))
  }
  setInterval(look, 60 * 1000)
  document.addEventListener('visibilitychange', look)
})()
