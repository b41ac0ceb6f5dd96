// The chair's hands: keys, and what can be worked on before the server has heard of it.

let running = document.querySelector("[data-running]")?.dataset.running;

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
        const field = label.nextElementSibling;
        field.id = `${field.name}-${vote}`;
        label.htmlFor = field.id;
    }
    place.append(form);
}

/** Whoever is not marked yet is here: each by the button that says so. */
function restIsHere(event) {
    if (!event.target.closest("[data-rest] button")) return;
    for (const row of document.querySelectorAll("[data-unmarked]")) {
        const here = row.querySelector("button");
        if (!here.classList.contains("waits")) here.form.requestSubmit(here);
    }
}

/** What is talked about now lies open on every console; what was before makes room, unless somebody writes there. */
function followAgenda() {
    const now = document.querySelector("[data-running]")?.dataset.running;
    if (now && now !== running) {
        const shown = document.getElementById(`noi-dung-${now}`);
        const before = document.querySelectorAll(".item[open], #diem-danh[open]");
        [...before].filter((part) => part !== shown && !part.contains(document.activeElement)).forEach((part) => (part.open = false));
        shown.open = true;
    }
    running = now;
}

/** Whoever is led to what lies folded finds it unfolded, in browsers too that do not do so by themselves. */
function unfold({ target }) {
    const id = target.closest('a[href^="#"]')?.hash.slice(1);
    for (let part = id && document.getElementById(id)?.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
}

/** A reason was chosen: the others fold away. */
const foldReasons = ({ submitter }) => submitter?.closest(".roll-more")?.removeAttribute("open");

const showRest = () => document.querySelectorAll("[data-rest]").forEach((rest) => (rest.hidden = false));

document.addEventListener("click", restIsHere);
document.addEventListener("click", unfold);
document.addEventListener("submit", foldReasons);
document.addEventListener("meeting-shown", followAgenda);
document.addEventListener("meeting-shown", showRest);
document.addEventListener("keydown", go);
document.addEventListener("acts-waiting", goOn);
showRest();
