"use strict";
(() => {
  const form = document.getElementById("choose");
  const said = document.getElementById("shown");
  const search = document.getElementById("search");
  const choices = [...form.querySelectorAll("select")];
  const folded = (text) => text.normalize("NFKC").toLowerCase();
  const findings = [...document.querySelectorAll(".finding")];
  const rows = [...document.querySelectorAll("tbody tr")];
  const texts = new Map([...findings, ...rows].map((e) => [e, folded(e.textContent)]));

  const fits = (element, words) =>
    words.every((word) => texts.get(element).includes(word)) &&
    choices.every((choice) => {
      const own = element.dataset[choice.name];
      return !choice.value || own === undefined || own === choice.value;
    });

  const choose = () => {
    const words = folded(search.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const element of texts.keys()) element.hidden = !fits(element, words);
    for (const finding of findings) count += !finding.hidden;
    const kept = rows.filter((row) => !row.hidden).length;
    said.textContent =
      `${count} of ${findings.length} findings and ${kept} of ${rows.length} rows of tables are shown.`;
  };

  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.hidden) {
      form.reset();
      choose();
      target.scrollIntoView();
    }
  };

  form.hidden = false;
  form.addEventListener("input", choose);
  form.addEventListener("reset", () => setTimeout(choose));
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", reveal);
  choose();
})();
