// Makes the committed files under src/main/resources/static from Digdir's Designsystemet (MIT) and Inter (OFL):
//   vendor/designsystemet/designsystemet.css   the tokens and components we use, nothing else
//   themes/<family>.css                        one accent colour scale per family of sites, light and dark
//   fonts/inter-*.woff2                        Inter, only the letters of Norwegian, Sámi and English
// Run: npm ci && npm run make. The result is committed, so that a machine with only a JDK builds everything.
import { colorMetadata, generateColorSchemes } from '@digdir/designsystemet/color'
import fs from 'node:fs'
import path from 'node:path'
import postcss from 'postcss'
import subsetFont from 'subset-font'

const here = import.meta.dirname
const modules = path.join(here, 'node_modules')
const out = path.join(here, '../main/resources/static')
const css = path.join(modules, '@digdir/designsystemet-css')

const COMPONENTS = ['alert', 'breadcrumbs', 'button', 'heading', 'link', 'list', 'skip-link', 'tag']

const THEMES = {
  national: '#0b4a7d',
  'sor-ost': '#00508f',
  vest: '#005f6b',
  midt: '#1f5d50',
  nord: '#3d4a9c',
  pharmacy: '#1b6638',
}

function write(file, words) {
  const target = path.join(out, file)
  fs.mkdirSync(path.dirname(target), { recursive: true })
  fs.writeFileSync(target, words)
}

/** The theme without what no page uses: second brand colours, second typography, schemes that are never forced. */
function tokens() {
  const root = postcss.parse(fs.readFileSync(path.join(css, 'dist/theme/designsystemet.css'), 'utf8'))
  root.walkDecls(/-(brand1|brand2)-/, (decl) => decl.remove())
  root.walkRules((rule) => {
    const used = rule.selectors.filter((s) => !/brand[12]|data-typography|data-color-scheme=(light|dark)/.test(s))
    if (used.length === 0) rule.remove()
    else rule.selectors = used
  })
  root.walkAtRules('media', (at) => at.params.includes('prefers-color-scheme:light') && at.remove())
  root.walkAtRules((at) => at.name !== 'layer' || at.nodes ? at.nodes?.length === 0 && at.remove() : undefined)
  return root.toString()
}

/** The base without parts for controls that public pages do not have. */
function base() {
  const root = postcss.parse(fs.readFileSync(path.join(css, 'dist/src/base.css'), 'utf8'))
  root.walkRules((rule) => /ds-(floating|checkbox|readonly|focus--)/.test(rule.selector) && rule.remove())
  root.walkDecls(/readonly/, (decl) => decl.remove())
  root.walkAtRules((at) => at.nodes?.length === 0 && at.remove())
  return root.toString()
}

function component(name) {
  return fs.readFileSync(path.join(css, `dist/src/${name}.css`), 'utf8')
}

function designsystemet() {
  const { version } = JSON.parse(fs.readFileSync(path.join(css, 'package.json'), 'utf8'))
  const parts = COMPONENTS.map(component).join('')
  write(
    'vendor/designsystemet/designsystemet.css',
    `/*! Designsystemet ${version} by Digdir, MIT, see LICENSE. A subset made by src/look/make.mjs: ${COMPONENTS.join(', ')}. */\n` +
      `@layer ds.theme, ds.base, ds.components;\n${tokens()}\n@layer ds.base{${base()}}\n@layer ds.components{${parts}}\n`,
  )
  fs.copyFileSync(path.join(css, 'LICENSE'), path.join(out, 'vendor/designsystemet/LICENSE'))
}

function scale(colours) {
  return colours.map((c) => `--ds-color-accent-${c.name}:${c.hex};`).join('')
}

function themes() {
  for (const [family, colour] of Object.entries(THEMES)) {
    const { light, dark } = generateColorSchemes(colour)
    write(
      `themes/${family}.css`,
      `/* Made by src/look/make.mjs from ${colour} with Designsystemet's colour scale. */\n` +
        `:root{${scale(light)}}\n@media (prefers-color-scheme:dark){:root{${scale(dark)}}}\n`,
    )
  }
}

async function fonts() {
  const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')
  const sets = {
    'inter-latin': range(0x20, 0x7e) + range(0xa0, 0xff) + '‐‑–—‘’“”„•…‹›€™−×',
    'inter-latin-ext': 'ČčĐđŊŋŠšŦŧŽžŃńǮǯǤǥǦǧǨǩĀāĒēĪīŌōŪūŁłŚśŹźŻżĆćĘęĄąĞğİıŞşŐőŰűŒœ',
  }
  for (const [name, letters] of Object.entries(sets)) {
    const source = path.join(modules, `@fontsource-variable/inter/files/${name}-wght-normal.woff2`)
    const font = await subsetFont(fs.readFileSync(source), letters, {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 700 } },
    })
    write(`fonts/${name}.woff2`, font)
  }
  fs.copyFileSync(path.join(modules, '@fontsource-variable/inter/LICENSE'), path.join(out, 'fonts/LICENSE'))
}

designsystemet()
themes()
await fonts()
