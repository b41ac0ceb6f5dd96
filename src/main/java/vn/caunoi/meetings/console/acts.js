// Records what happens in a meeting although the network may be gone: an act lies on this device
// until the server has taken it, also over a reload. Without this file every act is a form.

const SECOND = 1000;
const TRIES_EVERY = 3 * SECOND;
const AT_ONCE = 50;
const NEW = "00000000-0000-0000-0000-000000000000"; // something new gets its name here
const NOT_FACTS = new Set(["_csrf", "id", "lech"]);

const room = document.querySelector("[data-acts]");
const store = `viec:${room?.dataset.acts}:${room?.dataset.me}:`;
const note = document.querySelector("[data-waiting]");

let sending = false;
let last = 0;

function recorded(form, button) {
    const facts = { ...JSON.parse(button.value), ...JSON.parse(form.dataset.facts ?? "{}") };
    for (const [name, value] of new FormData(form)) {
        if (!NOT_FACTS.has(name)) facts[name] = value.normalize("NFC").trim();
    }
    for (const [name, fact] of Object.entries(facts)) if (fact === NEW) facts[name] = uuid();
    return { act: { id: uuid(), at: new Date(moment()).toISOString(), ...facts }, button: button.value, label: label(form, button) };
}

/** By the server's clock, dated back while a paper is entered; never twice the same: the order of acts is that of the hands. */
function moment() {
    last = Math.max(last + 1, Date.now() + Number(document.body.dataset.clock ?? 0) + Number(room.dataset.shift ?? 0));
    return last;
}

/** Works without TLS too, as on the network of a village hall. */
function uuid() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

const label = (form, button) => [button.dataset.whose, button.innerText].filter(Boolean).join(": ").replace(/\s+/g, " ").trim();

// One entry for each act: two tabs of one browser never write over each other.
const keep = (kept) => localStorage.setItem(store + kept.act.at + kept.act.id, JSON.stringify(kept));
const drop = ({ act }) => localStorage.removeItem(store + act.at + act.id);

function waiting() {
    return Object.keys(localStorage)
        .filter((key) => key.startsWith(store))
        .sort()
        .map((key) => JSON.parse(localStorage.getItem(key)));
}

async function send() {
    if (sending) return;
    sending = true;
    try {
        let acts = waiting();
        while (acts.length && (await taken(acts.slice(0, AT_ONCE)))) acts = waiting();
    } catch {
        document.dispatchEvent(new Event("meeting-changed")); // off line: the page finds out, the next turn tries again
    } finally {
        sending = false;
        show();
    }
}

/** Whether the server took something, so that there is a point in sending the next. */
async function taken(some) {
    const answer = await fetch(room.dataset.acts, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json", "X-Requested-With": "fetch", "X-CSRF-TOKEN": room.dataset.csrf },
        body: JSON.stringify(some.map(({ act }) => act)),
    });
    say(answer);
    if (!answer.ok) return false;
    const { taken, refused, now } = await answer.json();
    document.dispatchEvent(new CustomEvent("server-clock", { detail: now }));
    const done = new Set(taken);
    some.filter(({ act }) => done.has(act.id)).forEach(drop);
    some.filter(({ act }) => refused[act.id]).forEach((kept) => refuse(kept, refused[kept.act.id]));
    document.dispatchEvent(new Event("meeting-changed"));
    return done.size + Object.keys(refused).length > 0;
}

/** What the server will never take is told to whoever recorded it, and does not hold up the rest. */
function refuse(kept, reason) {
    drop(kept);
    const line = document.createElement("li");
    line.textContent = `Không ghi được “${kept.label}”: ${reason}`;
    document.querySelector("[data-refused]").append(line);
}

function say(answer) {
    const ended = answer.status === 401 || answer.status === 403;
    document.querySelector("[data-signed-out]").hidden = !ended;
}

/** Says how much waits, and marks the buttons that were pressed. */
function show() {
    const acts = waiting();
    document.body.toggleAttribute("data-waiting-acts", acts.length > 0);
    note.textContent = acts.length ? `${acts.length} việc chờ gửi` : "Mọi việc đã gửi";
    note.classList.toggle("tag-warn", acts.length > 0);
    document.querySelector("[data-waiting-list]").replaceChildren(...acts.map(line));
    const pressed = new Set(acts.map((kept) => kept.button));
    for (const button of document.querySelectorAll("[data-act] button[value]")) {
        button.classList.toggle("waits", pressed.has(button.value));
    }
    document.dispatchEvent(new CustomEvent("acts-waiting", { detail: acts.map(({ act }) => act) }));
}

function line({ act, label }) {
    const item = document.createElement("li");
    item.textContent = `${new Date(act.at).toLocaleTimeString("vi-VN")} ${label}`;
    return item;
}

function take(event) {
    const form = event.target;
    const button = event.submitter;
    if (!form.matches("[data-act]") || !button?.value || button.hasAttribute("formaction")) return;
    event.preventDefault();
    keep(recorded(form, button));
    form.reset();
    show();
    send();
}

function works() {
    try {
        localStorage.setItem(store, "");
        localStorage.removeItem(store);
        return true;
    } catch {
        return false; // storage is switched off: forms are sent as forms
    }
}

if (room && works()) {
    document.addEventListener("submit", take);
    document.addEventListener("meeting-shown", show);
    addEventListener("online", send);
    setInterval(() => waiting().length && send(), TRIES_EVERY);
    show();
    send();
}
