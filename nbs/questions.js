/* Questions of a page: the folded options become buttons, and the one that is chosen tells at once
   whether it is right. Nothing is stored or sent. Without this script the options fold open. */
(function () {
  "use strict";

  function element(tag, name) {
    const made = document.createElement(tag);
    made.className = name;
    return made;
  }

  function mark(isRight) {
    const sign = element("span", "mark");
    sign.textContent = isRight ? "✓ " : "✗ ";
    sign.setAttribute("aria-hidden", "true"); // the sentence itself begins with Yes or No
    return sign;
  }

  /* A button for an option; `told` is where its sentence goes. */
  function makeButton(option, group, told) {
    const isRight = option.dataset.right === "true";
    const summary = option.querySelector("summary");
    const button = element("button", "option");
    button.type = "button";
    button.setAttribute("aria-pressed", "false");
    button.append(...summary.cloneNode(true).childNodes);
    button.addEventListener("click", function () {
      for (const other of group.children) {
        other.setAttribute("aria-pressed", String(other === button));
        other.classList.remove("is-right", "is-wrong");
      }
      button.classList.add(isRight ? "is-right" : "is-wrong");
      const sentences = [...option.cloneNode(true).childNodes].filter((node) => node.nodeName !== "SUMMARY");
      told.replaceChildren(...sentences);
      (told.querySelector("p") || told).prepend(mark(isRight));
    });
    return button;
  }

  function prepare(question) {
    const options = [...question.querySelectorAll(":scope > details")];
    const asked = question.querySelector(":scope > p");
    const group = element("div", "options");
    const told = element("div", "told");
    asked.id = question.id + "-asked";
    group.setAttribute("role", "group");
    group.setAttribute("aria-labelledby", asked.id);
    told.setAttribute("role", "status");
    told.setAttribute("aria-live", "polite");
    for (const option of options) {
      group.append(makeButton(option, group, told));
      option.hidden = true;
    }
    question.append(group, told);
  }

  for (const question of document.querySelectorAll("div.question")) prepare(question);
})();
