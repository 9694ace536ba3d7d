"use strict";
(() => {
  const form = document.getElementById("filters");
  const changes = Array.from(document.querySelectorAll(".change"));
  const sections = Array.from(document.querySelectorAll("section"));
  if (!form) return;

  const chosen = (name) =>
    new Set(Array.from(form.querySelectorAll(`input[name="${name}"]:checked`), (input) => input.value));
  const words = document.getElementById("words");
  const tag = document.getElementById("tag");
  const shown = document.getElementById("shown");

  const filter = () => {
    const severities = chosen("severity");
    const sides = chosen("side");
    const wanted = words.value.toLowerCase().split(/\s+/).filter((word) => word !== "");
    const only = tag ? tag.value : "";
    let count = 0;
    for (const change of changes) {
      const data = change.dataset;
      const fits = severities.has(data.severity) && sides.has(data.side)
        && (only === "" || data.tags.split("\n").includes(only))
        && wanted.every((word) => data.words.includes(word));
      change.hidden = !fits;
      if (fits) count += 1;
    }
    for (const section of sections) {
      section.hidden = !section.querySelector(".change:not([hidden])");
    }
    shown.textContent = `${count} of ${changes.length} shown`;
  };

  const openAll = (open) => {
    for (const change of changes) {
      if (!change.hidden) change.open = open;
    }
  };

  const follow = () => {
    const target = location.hash === "" ? null : document.getElementById(location.hash.slice(1));
    if (target && target.classList.contains("change")) {
      if (target.hidden) {
        form.reset();
        filter();
      }
      target.open = true;
      target.scrollIntoView();
    }
  };

  form.addEventListener("input", filter);
  form.addEventListener("reset", () => setTimeout(filter, 0));
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("open").addEventListener("click", () => openAll(true));
  document.getElementById("close").addEventListener("click", () => openAll(false));
  window.addEventListener("hashchange", follow);

  let closed = [];
  window.addEventListener("beforeprint", () => {
    closed = changes.filter((change) => !change.open);
    for (const change of closed) change.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const change of closed) change.open = false;
  });

  form.hidden = false;
  filter();
  follow();
})();
