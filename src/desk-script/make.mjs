// Makes the committed script of the desk, static/desk/desk.js, from the modules here and Tiptap (MIT); licences go beside it.
// Run: npm ci && npm run make. The result is committed, so that a machine with only a JDK builds everything.
import esbuild from 'esbuild'
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'

const here = import.meta.dirname
const out = path.resolve(here, process.argv[2] ?? '../main/resources/static/desk')
const MOST = 200 * 1024

await esbuild.build({
  entryPoints: [path.join(here, 'main.js')],
  outfile: path.join(out, 'desk.js'),
  bundle: true,
  format: 'esm',
  target: ['chrome111', 'firefox115', 'safari16.4'],
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  banner: { js: '/*! The desk of FNSP, EUPL-1.2; with Tiptap and ProseMirror, MIT, see LICENSE-tiptap and LICENSE-prosemirror. Made by src/desk-script/make.mjs. */' },
})

const modules = path.join(here, 'node_modules')
const licence = (file) => fs.readFileSync(path.join(modules, file), 'utf8')
fs.writeFileSync(path.join(out, 'LICENSE-tiptap'), licence('@tiptap/core/LICENSE.md'))
fs.writeFileSync(path.join(out, 'LICENSE-prosemirror'), licence('prosemirror-model/LICENSE'))

const weight = zlib.gzipSync(fs.readFileSync(path.join(out, 'desk.js')), { level: 6 }).length
console.log(`desk.js is ${(weight / 1024).toFixed(1)} KB compressed`)
if (weight > MOST) {
  console.error(`More than ${MOST / 1024} KB: what has come in that it can do without?`)
  process.exit(1)
}
