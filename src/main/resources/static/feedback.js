// Answers where the reader is. Without it the same form leads to a page that says the same.
document.addEventListener("submit", async e => {
  const form = e.target, asks = form.closest("#tilbakemelding");
  if (!asks || asks.getAttribute("aria-busy")) return;
  e.preventDefault();
  asks.setAttribute("aria-busy", "true");
  const chosen = e.submitter && e.submitter.name ? e.submitter : null;
  const body = new URLSearchParams(new FormData(form));
  if (chosen) body.set(chosen.name, chosen.value);
  try {
    const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = document.importNode(page.getElementById("tilbakemelding"), true);
    asks.replaceWith(next);
    next.querySelector("h2").focus();
  } catch (away) {
    if (chosen) {
      const hidden = document.createElement("input");
      hidden.type = "hidden";
      hidden.name = chosen.name;
      hidden.value = chosen.value;
      form.append(hidden);
    }
    form.submit();
  }
});
