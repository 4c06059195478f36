// Suggestions while a reader types in the search field. Without this the field is a plain form, and finds the same.
// A combobox with a listbox, as the ARIA Authoring Practices have it: arrow keys choose, Enter follows, Escape closes.

const WAIT = 150; // milliseconds without a key before anything is asked
let made = 0;

for (const form of document.querySelectorAll("form[data-suggest]")) {
  const field = form.querySelector("input[name=q]");
  if (field) suggest(form, field);
}

function suggest(form, field) {
  const id = `forslag-${++made}`;
  const list = document.createElement("ul");
  list.id = id;
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.suggestions);
  const told = document.createElement("p");
  told.className = "ds-sr-only";
  told.setAttribute("role", "status");
  form.querySelector(".search-row").append(list);
  form.append(told);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", "false");
  field.setAttribute("aria-controls", id);

  let timer = 0;
  let asked = null;
  let chosen = -1;

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  field.addEventListener("keydown", (event) => {
    if (list.hidden) {
      if (event.key === "ArrowDown" && list.children.length > 0) {
        event.preventDefault();
        open();
      }
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      location.assign(list.children[chosen].dataset.href);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });
  field.addEventListener("blur", () => setTimeout(close, 200));

  async function ask() {
    asked?.abort();
    const typed = field.value.trim();
    if (typed.length < 2) {
      show([]);
      told.textContent = "";
      return;
    }
    const mine = (asked = new AbortController());
    try {
      const asks = new URLSearchParams(new FormData(form)); // with the part of the site that the form stands in
      asks.set("q", typed);
      const answer = await fetch(`${form.dataset.suggest}?${asks}`, { signal: mine.signal });
      if (answer.ok) show((await answer.json()).items);
    } catch {
      if (mine === asked) show([]); // away: the form works as it is. When it was asked again, what stands there may stand.
    }
  }

  function show(items) {
    list.replaceChildren(...items.map(option));
    chosen = -1;
    field.removeAttribute("aria-activedescendant");
    if (items.length > 0 && document.activeElement === field) open();
    else close();
    told.textContent = items.length > 0 ? form.dataset.count.replace("{0}", items.length) : form.dataset.none;
  }

  function option(item, number) {
    const one = document.createElement("li");
    one.id = `${id}-${number}`;
    one.setAttribute("role", "option");
    one.setAttribute("aria-selected", "false");
    one.dataset.href = item.href;
    one.lang = item.lang;
    one.textContent = item.title;
    if (item.called) {
      const called = document.createElement("small");
      called.textContent = ` ${item.called}`;
      one.append(called);
    }
    one.addEventListener("pointerdown", (event) => event.preventDefault());
    one.addEventListener("click", () => location.assign(item.href));
    return one;
  }

  function choose(next) {
    const all = [...list.children];
    chosen = ((next + all.length + 2) % (all.length + 1)) - 1; // round by way of the field itself
    all.forEach((one, number) => one.setAttribute("aria-selected", String(number === chosen)));
    if (chosen < 0) {
      field.removeAttribute("aria-activedescendant");
    } else {
      field.setAttribute("aria-activedescendant", all[chosen].id);
      all[chosen].scrollIntoView({ block: "nearest" });
    }
  }

  function open() {
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
  }

  function close() {
    list.hidden = true;
    chosen = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }
}
