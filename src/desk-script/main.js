// The desk's script. Every page works without it: it saves by itself, lets one write formatted text, and makes some things easier.
import { account } from './page.js'
import { presence } from './presence.js'
import { richTexts } from './rich/field.js'
import { autosaves } from './saving/autosave.js'
import { trees } from './tree/arranging.js'
import { focal } from './library/focal.js'
import { crops } from './library/crops.js'
import { uploads } from './library/upload.js'
import { answers } from './small/answer.js'
import { alike } from './orders/alike.js'
import * as small from './small/small.js'

/** Tells other tabs, where somebody may have been signed out, that somebody is signed in. */
function tellSignedIn() {
  if (account()) localStorage.setItem('fnsp.signed-in', String(Date.now()))
}

const parts = [richTexts, autosaves, presence, trees, focal, crops, uploads, answers, alike, tellSignedIn, ...Object.values(small)]

for (const start of parts) {
  try {
    start()
  } catch (problem) {
    console.error(`The desk goes on without ${start.name}`, problem) // What one part cannot do, the page still does.
  }
}
