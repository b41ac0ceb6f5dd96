// The chair's hands: keys, and what can be worked on before the server has heard of it.

const typing = (element) => element.closest("input, textarea, select, [contenteditable]");

function keysAreOff() {
    try {
        return Boolean(localStorage.getItem("tat-phim"));
    } catch {
        return false;
    }
}

/** A letter goes to what carries it in `data-key`; nothing is done until Enter is pressed there. */
function go(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") step(event);
    if (typing(event.target) || keysAreOff()) return;
    const there = [...document.querySelectorAll(`[data-key="${CSS.escape(event.key)}"]`)].find((each) => each.checkVisibility() || each.closest("details[open]"));
    if (!there) return;
    event.preventDefault();
    there.focus();
    there.scrollIntoView({ block: "nearest" });
}

/** Up and down the list of the roll call, in the same column. */
function step(event) {
    const row = event.target.closest("[data-row]");
    if (!row || typing(event.target)) return;
    const next = event.key === "ArrowDown" ? row.nextElementSibling : row.previousElementSibling;
    const buttons = (of) => [...of.querySelectorAll("button")].filter((button) => button.checkVisibility());
    const column = buttons(row).indexOf(event.target);
    if (!next || column < 0) return;
    event.preventDefault();
    (buttons(next)[column] ?? buttons(next)[0])?.focus();
}

/** Without a network the agenda goes on by itself, and votes that were called can be tallied. */
function goOn({ detail: acts }) {
    const last = acts.findLast(({ deed }) => deed === "item-begun");
    if (last) document.getElementById(`noi-dung-${last.item}`)?.setAttribute("open", "");
    for (const { vote, item, motion } of acts.filter(({ deed }) => deed === "vote-called")) offerTally(vote, item, motion);
}

function offerTally(vote, item, motion) {
    const place = document.getElementById(`bieu-quyet-${item}`);
    if (!place || document.getElementById(`dem-${vote}`)) return;
    const form = document.getElementById("dem-ngoai-mang").content.cloneNode(true).firstElementChild;
    form.id = `dem-${vote}`;
    form.dataset.facts = JSON.stringify({ vote });
    form.querySelector("legend").textContent = motion;
    for (const label of form.querySelectorAll("label")) {
        const field = label.querySelector("input");
        field.id = `${field.name}-${vote}`;
        label.htmlFor = field.id;
    }
    place.append(form);
}

document.addEventListener("keydown", go);
document.addEventListener("acts-waiting", goOn);
