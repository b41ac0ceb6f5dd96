// The agenda without waiting: lines move at once and the minutes add up. Every button works without.

const form = document.querySelector("[data-agenda]");
const lines = () => [...form.querySelectorAll("[data-line]")];
const numbered = ["id", "name", "for", "value", "aria-describedby", "aria-label", "data-count"];

/** A line that moved takes the number of its new place wherever it writes its own. */
function renumber(line, number) {
    for (const element of line.querySelectorAll("*")) {
        for (const name of numbered) {
            const before = element.getAttribute(name);
            const bears = before && (name !== "value" || element.matches("button"));
            if (bears) element.setAttribute(name, before.replace(/(-|nội dung )\d+/g, `$1${number}`));
        }
    }
    const label = line.querySelector("label");
    label.textContent = label.textContent.replace(/\d+/, number);
}

function move(button) {
    const line = button.closest("[data-line]");
    const there = lines()[lines().indexOf(line) + Number(button.dataset.move)];
    if (!there) return;
    button.dataset.move === "1" ? there.after(line) : there.before(line);
    lines().forEach((one, index) => renumber(one, index + 1));
    button.focus();
    form.querySelector("[data-said]").textContent = `Đã chuyển thành nội dung ${lines().indexOf(line) + 1}`;
}

function add() {
    const budget = form.querySelector("[data-budget]");
    const length = Number(budget.dataset.length);
    const minutes = lines()
        .map((line) => Number(line.querySelector("input[name^=phut]").value) || 0)
        .reduce((sum, each) => sum + each, 0);
    const rest = length - minutes;
    const end = rest === 0 ? "." : rest < 0 ? `: quá ${-rest} phút.` : `: còn ${rest} phút.`;
    budget.textContent = `Các nội dung cộng lại ${minutes} phút, cuộc họp dự kiến ${length} phút${end}`;
}

form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move]");
    if (!button) return;
    event.preventDefault();
    move(button);
});
form.addEventListener("input", (event) => {
    if (event.target.name?.startsWith("phut")) add();
});
form.addEventListener("keydown", (event) => {
    const step = { ArrowUp: "-1", ArrowDown: "1" }[event.key];
    const line = event.target.closest("[data-line]");
    if (!step || !line || !event.altKey || event.isComposing) return;
    event.preventDefault();
    const field = event.target;
    move(line.querySelector(`[data-move="${step}"]`));
    field.focus();
});
