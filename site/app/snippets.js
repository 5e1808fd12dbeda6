// How to write a code in the language that the reader has chosen.

const STORED = "language";

export function showSnippets(form) {
  for (const name of document.querySelectorAll("article .name")) offer(name.closest("article"));
  const { language } = form.elements;
  choose(language);
  form.addEventListener("change", ({ target }) => {
    if (target.name !== "language") return;
    store(language.value);
    for (const details of document.querySelectorAll("details[open]")) show(details, language.value);
  });
  form.addEventListener("reset", () => setTimeout(() => choose(language)));
  // The event does not bubble.
  document.addEventListener("toggle", ({ target }) => show(target, language.value), true);
  document.addEventListener("click", copy);
}

/** Chooses what the reader has chosen before; a stored word may be that of another page. */
function choose(language) {
  language.value = "python";
  language.value = stored() ?? "python";
}

/** Gives an article a place for its snippet, which may hold comparisons already. */
function offer(article) {
  const details = article.querySelector("details") ?? document.createElement("details");
  const summary = details.querySelector("summary") ?? document.createElement("summary");
  summary.textContent = summary.textContent === "" ? "Code" : "Code, comparison";
  details.prepend(summary);
  article.append(details);
}

function show(details, language) {
  const article = details.closest("article");
  if (!details.open || article === null) return;
  const old = details.querySelector(".snippet");
  const snippet =
    old ?? document.getElementById("snippet").content.cloneNode(true).firstElementChild;
  const [name, phrase] = [".name code", ".phrase"].map(
    (it) => article.querySelector(it).textContent,
  );
  const template = document.getElementById(`snippet-${language}`).content.textContent;
  const text = template.replaceAll("NAME", name).replaceAll("PHRASE", () => phrase);
  snippet.querySelector("code").textContent = text;
  if (old === null) details.querySelector("summary").after(snippet);
}

async function copy({ target }) {
  const snippet = target.closest(".snippet");
  if (snippet === null || !getSelection().isCollapsed) return;
  const button = snippet.querySelector("button");
  try {
    await navigator.clipboard.writeText(snippet.querySelector("code").textContent);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Not allowed";
  }
  setTimeout(() => (button.textContent = "Copy"), 2000);
}

// A browser may forbid to store anything.
function stored() {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function store(language) {
  try {
    localStorage.setItem(STORED, language);
  } catch {}
}
