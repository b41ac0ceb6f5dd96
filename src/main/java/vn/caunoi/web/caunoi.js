// Small comforts. Every page works without this file.

const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const typing = (element) => element.closest("input, textarea, select, [contenteditable]");

/** Remembers the text size on this device alone. */
function rememberTextSize() {
    const store = "co-chu";
    const kept = read(store);
    for (const radio of all(`input[name="${store}"]`)) {
        radio.checked = kept ? radio.id === kept : radio.checked;
        radio.addEventListener("change", () => write(store, radio.id));
    }
}

function read(key) {
    try {
        return localStorage.getItem(key);
    } catch {
        return null; // storage is switched off
    }
}

function write(key, value) {
    try {
        localStorage.setItem(key, value);
    } catch {
        // storage is switched off: the choice lasts for this page
    }
}

/** `/` goes to the search box, `?` shows the keys, `g` and a letter goes to a page; all can be switched off. */
function listenToKeys() {
    let before = "";
    document.addEventListener("keydown", (event) => {
        if (read(keysOff) || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
            return;
        }
        const act = keys[before + event.key] ?? keys[event.key];
        before = event.key;
        if (act) {
            event.preventDefault();
            act();
        }
    });
}

const keys = {
    "/": () => document.querySelector("main input[type=search], input[type=search]")?.focus(),
    "?": () => {
        const dialog = document.getElementById("phim-tat");
        if (dialog && !dialog.open) dialog.showModal();
    },
    gh: () => location.assign("/"),
    gd: () => location.assign("/ban-lam-viec"),
    gt: () => location.assign("/thong-bao-cua-toi"),
};

const keysOff = "tat-phim";

/** Some people's hands, or the voice they dictate with, press letters that they did not mean. */
function offerToSwitchKeysOff(label) {
    const box = label.querySelector("input");
    label.hidden = false;
    box.checked = !read(keysOff);
    box.addEventListener("change", () => write(keysOff, box.checked ? "" : "1"));
}

/** Shows suggestions below a search box; the field itself is never touched while somebody types. */
function suggest(field) {
    const hints = document.getElementById(field.getAttribute("aria-controls"));
    let timer, request;
    const close = () => hints.replaceChildren();
    const show = async () => {
        request?.abort();
        const words = field.value.normalize("NFC").trim();
        if (words.length < 2) return close();
        request = new AbortController();
        try {
            const answer = await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(words)}`, { signal: request.signal });
            hints.innerHTML = answer.ok ? await answer.text() : "";
        } catch {
            // overtaken by the next key, or off line: the form still searches
        }
    };
    field.addEventListener("input", (event) => {
        clearTimeout(timer);
        if (!event.isComposing) timer = setTimeout(show, 300);
    });
    field.addEventListener("compositionend", () => {
        clearTimeout(timer);
        timer = setTimeout(show, 300);
    });
    const box = field.closest("form");
    box.addEventListener("keydown", (event) => {
        if (event.isComposing) return;
        if (event.key === "Escape" && hints.firstChild) {
            event.preventDefault();
            close();
            field.focus();
        }
        if (event.key === "ArrowDown" || event.key === "ArrowUp") step(event, field, all("a", hints));
    });
    box.addEventListener("focusout", (event) => {
        if (!box.contains(event.relatedTarget)) close();
    });
}

function step(event, field, links) {
    if (!links.length) return;
    event.preventDefault();
    const stops = [field, ...links];
    const now = stops.indexOf(document.activeElement);
    stops.at((now + (event.key === "ArrowDown" ? 1 : -1)) % stops.length).focus();
}

/** Says how many characters are left. */
function count(field) {
    const line = document.getElementById(field.dataset.count);
    const say = () => {
        const left = field.maxLength - field.value.length;
        line.textContent = `Còn ${left.toLocaleString("vi-VN")} ký tự`;
    };
    field.addEventListener("input", say);
    say();
}

function offer(selector, act) {
    for (const button of all(selector)) {
        button.hidden = false;
        button.addEventListener("click", () => act(button));
    }
}

async function copy(button) {
    await navigator.clipboard.writeText(button.dataset.copy || location.href);
    const label = button.querySelector("[data-label]");
    const before = label.textContent;
    label.textContent = "Đã chép liên kết";
    setTimeout(() => (label.textContent = before), 2000);
}

rememberTextSize();
listenToKeys();
all("[data-suggest]").forEach(suggest);
all("[data-count]").forEach(count);
all("[data-keys]").forEach(offerToSwitchKeysOff);
offer("[data-print]", () => print());
offer("[data-help]", keys["?"]);
if (navigator.clipboard) offer("[data-copy]", copy);
document.querySelector(".error-summary")?.focus();
