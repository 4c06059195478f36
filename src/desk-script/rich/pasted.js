// What comes from Word or the web, made into what the schema can read. The server looks at it once more, and has the last word.

export const MOST_HTML = 3_000_000
export const MOST_WORDS = 400_000

const GONE =
  'script, style, template, noscript, meta, link, title, base, xml, svg, math, iframe, object, embed, video, audio, canvas, input, select, ' +
  '[hidden], [data-style*="display:none"], [data-style*="mso-hide"], [data-style*="mso-element:comment"], .msocomanchor, .MsoCommentReference'
const BLOCKS =
  'address,article,aside,blockquote,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,' +
  'ol,p,pre,section,summary,table,ul'

/** @returns {{html: string, pictures: number}} what can be kept, and how many pictures could not */
export function cleaned(html) {
  const { body } = new DOMParser().parseFromString(harmless(html), 'text/html')
  body.querySelectorAll(GONE).forEach((one) => one.remove())
  const pictures = body.querySelectorAll('img:not(figure[data-media] img)').length
  body.querySelectorAll('img').forEach((one) => one.remove())
  body.querySelectorAll('h1, h2, h3, h4, h5, h6').forEach((one) => marker(one)?.remove())
  wordLists(body)
  emphasis(body)
  body.querySelectorAll('table').forEach(spread)
  ;[...body.querySelectorAll(':is(ul, ol) > :is(ul, ol)')].reverse().forEach(unwrap)
  body.querySelectorAll('li').forEach(flattened)
  body.querySelectorAll('td, th, figcaption').forEach(lines)
  body.querySelectorAll('aside.fact-box, aside.warning, details').forEach(paragraphs)
  together(body)
  body.querySelectorAll('[data-style]').forEach((one) => one.removeAttribute('data-style'))
  if (body.querySelector('[class^="Mso"]')) body.querySelectorAll('[lang]').forEach((one) => one.removeAttribute('lang'))
  return { html: body.innerHTML, pictures }
}

/** The desk's rules for browsers stop styles and handlers; here they are words like others before any browser meets them. */
function harmless(html) {
  return html
    .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s"'\/])style\s*=/gi, '$1data-style=').replace(/([\s"'\/])on[a-z]+\s*=/gi, '$1data-on='))
}

const style = (one) => one.dataset.style ?? ''
const marker = (one) => [...one.querySelectorAll('[data-style]')].find((part) => /mso-list:\s*ignore/i.test(style(part)))

/** Word writes the items of a list as paragraphs, with the dot or the number as words of their own. */
function wordLists(body) {
  for (const line of body.querySelectorAll('p[data-style]')) {
    if (!/mso-list:\s*(?!none|ignore)\S/i.test(style(line))) continue
    const sign = marker(line)
    const numbered = /^\s*\(?(\d{1,3}|[a-z]|[ivx]{1,5})[.)]/i.test(sign?.textContent ?? '')
    sign?.remove()
    const name = numbered ? 'OL' : 'UL'
    const before = line.previousElementSibling
    const list = before?.nodeName === name && before.dataset.word ? before : line.ownerDocument.createElement(name)
    list.dataset.word = 'true'
    if (list !== before) line.before(list)
    const item = line.ownerDocument.createElement('li')
    item.append(...line.childNodes)
    list.append(item)
    line.remove()
  }
}

/** Google Docs says everything with styles, and wraps all of it in a b that is not bold. */
function emphasis(body) {
  body.querySelectorAll('b[data-style*="font-weight:normal"], b[data-style*="font-weight: normal"]').forEach(unwrap)
  for (const one of body.querySelectorAll('span[data-style]')) {
    if (/font-weight:\s*(bold|[6-9]00)/i.test(style(one))) within(one, 'strong')
    if (/font-style:\s*italic/i.test(style(one))) within(one, 'em')
  }
}

function within(one, name) {
  const inner = one.ownerDocument.createElement(name)
  inner.append(...one.childNodes)
  one.append(inner)
}

const unwrap = (one) => one.replaceWith(...one.childNodes)

/** A list in a list stands after the item it was in; an item holds lines. */
function flattened(item) {
  for (const list of [...item.querySelectorAll(':scope > ul, :scope > ol')].reverse()) {
    ;[...list.children].reverse().forEach((child) => item.after(child))
    list.remove()
  }
  lines(item)
}

/** Blocks where only words may stand become lines. */
function lines(holder) {
  for (const one of [...holder.querySelectorAll(BLOCKS)].reverse()) {
    const broken = one.nextSibling && one.nextSibling.textContent.trim() !== '' && one.textContent.trim() !== ''
    if (broken) one.after(one.ownerDocument.createElement('br'))
    unwrap(one)
  }
}

/** A box holds paragraphs alone, whatever stood in it. */
function paragraphs(box) {
  for (const one of [...box.querySelectorAll('h1, h2, h3, h4, h5, h6, li, div')]) {
    const line = one.ownerDocument.createElement('p')
    line.append(...one.childNodes)
    one.replaceWith(line)
  }
  box.querySelectorAll('ul, ol').forEach(unwrap)
}

/** Words that stand loose between blocks are a paragraph; words alone stay words. */
function together(body) {
  if (!body.querySelector(`:scope > :is(${BLOCKS})`)) return
  let open = null
  for (const node of [...body.childNodes]) {
    const loose = node.nodeType === 3 || (node.nodeType === 1 && !node.matches(BLOCKS) && !node.querySelector(BLOCKS))
    if (!loose || (!open && node.textContent.trim() === '')) {
      open = null
    } else {
      if (!open) node.before((open = body.ownerDocument.createElement('p')))
      open.append(node)
    }
  }
}

/** Cells that reach over others get empty ones beside and below them. */
function spread(table) {
  const rows = [...table.rows]
  rows.forEach((row, y) => {
    for (const cell of [...row.cells]) {
      const [across, down] = [number(cell, 'colspan'), number(cell, 'rowspan')]
      const place = cell.cellIndex
      for (let i = 1; i < across; i++) cell.after(cell.ownerDocument.createElement(cell.nodeName))
      for (let below = 1; below < down && rows[y + below]; below++) {
        for (let i = 0; i < across; i++) rows[y + below].insertCell(Math.min(place, rows[y + below].cells.length))
      }
      cell.removeAttribute('colspan')
      cell.removeAttribute('rowspan')
    }
  })
}

const number = (cell, name) => Math.min(Math.max(parseInt(cell.getAttribute(name), 10) || 1, 1), 40)
