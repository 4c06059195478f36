// Writes a page that shows what one hospital tells of a treatment, with its warnings and where it is from. With Node alone:
//
//     node show-treatment.mjs https://fnsp.example helse-bergen.no hofteprotese nn > page.html
const [origin, site, slug, language] = process.argv.slice(2)

const safe = (words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

// The HTML of a text is clean and has whole addresses; each part says its own language.
const part = (one) =>
  `${one.origin?.owner ? `<p><small>${safe(one.origin.owner)}</small></p>` : ''}<div lang="${one.language}">${one.content}</div>\n`

const warning = (one) => `<div lang="${one.language}"><strong>Advarsel</strong> ${one.content}</div>\n`

const chapter = (one, warnings) =>
  `<h2 lang="${one.heading.language}">${safe(one.heading.text)}</h2>\n` +
  // The warnings are the medical editor's, and stand above the chapter they are of.
  warnings.filter((each) => each.chapter === one.anchor).map(warning).join('') +
  one.parts.map(part).join('')

const page = (told) => `<!DOCTYPE html>
<html lang="${told.language}">
<meta charset="utf-8">
<title>${safe(told.title.text)}</title>
<h1 lang="${told.title.language}">${safe(told.title.text)}</h1>
${told.chapters.map((one) => chapter(one, told.warnings)).join('')}<p>Kilde: <a href="${safe(told.address)}">${safe(told.address)}</a>. CC BY 4.0.</p>
</html>`

const answer = await fetch(`${origin}/api/v1/sites/${site}/treatments/${slug}?language=${language}`)
if (answer.status === 410) console.log('<p>Teksten er trukket tilbake.</p>')
else if (answer.ok) console.log(page(await answer.json()))
else throw new Error(await answer.text())
