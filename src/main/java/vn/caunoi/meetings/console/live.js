// Keeps a page of a meeting as it is now: by server-sent events, by asking again where these do not
// come through. Without this file the page is as it was when it was opened.

const SECOND = 1000;
const SILENT_AFTER = 40 * SECOND; // the server beats every 15
const ASKS_EVERY = 5 * SECOND;

const stage = document.querySelector("[data-stream]");
const parts = (root) => root.querySelectorAll("[data-live]");

/** What a part says, without what is new in every answer: the names of forms and their tokens. */
const words = (part) => part.innerHTML.replace(/(name="(?:_csrf|id)" value=")[^"]*/g, "$1");

/** Each part as the server told it last, whatever the page made of it since. */
const told = new Map();
const later = new Map();
let stream;
let heard = Date.now();
const polled = document.querySelector("[data-poll]")?.dataset.poll; // the poll of which the page was told whether it waits for them
let asking = false;
let askAgain = false;

function listen() {
    stream = new EventSource(stage.dataset.stream);
    stream.onopen = () => {
        hears();
        document.dispatchEvent(new Event("session-lengthened"));
    };
    stream.onmessage = ({ data }) => {
        hears();
        if (stage.dataset.whole === undefined) {
            take(parsed(data));
        } else {
            ask();
        }
    };
    stream.onerror = ask;
    stream.addEventListener("beat", ({ data }) => {
        hears();
        setClock(data);
    });
}

function hears() {
    heard = Date.now();
    document.body.toggleAttribute("data-cut-off", false);
}

/** A stream that was refused is closed for good: begin another. One that is silent may be held up on the way. */
function watch() {
    if (stream.readyState === EventSource.CLOSED) listen();
    if (Date.now() - heard > SILENT_AFTER || stream.readyState !== EventSource.OPEN) ask();
}

async function ask() {
    if (asking) {
        askAgain = true;
        return;
    }
    asking = true;
    try {
        const answer = await fetch(stage.dataset.whole ?? stage.dataset.stream, { headers: { Accept: "text/html", "X-Requested-With": "fetch" } });
        if (answer.ok) {
            take(parsed(await answer.text()));
            document.body.toggleAttribute("data-cut-off", false);
        }
    } catch {
        document.body.toggleAttribute("data-cut-off", true); // the next turn asks again
    } finally {
        asking = false;
    }
    if (askAgain) {
        askAgain = false;
        ask();
    }
}

const parsed = (html) => new DOMParser().parseFromString(html, "text/html");

function take(page) {
    const anew = [...parts(page)];
    if (!anew.length) return;
    const here = [...parts(document)];
    anew.filter((part) => document.getElementById(part.id)).forEach(takePart);
    // Another agenda than the page was made for, or no more: only a new page shows it. What was refused stays to be read.
    const other = here.length !== anew.length || anew.some((part) => !document.getElementById(part.id));
    if (other && !document.querySelector("[data-waiting-acts], [data-refused] li") && !here.some(isBusy)) location.reload();
    shown();
}

function takePart(part) {
    const here = document.getElementById(part.id);
    if (told.get(part.id) === words(part)) {
        later.delete(part.id);
    } else if (isBusy(here)) {
        later.set(part.id, part);
    } else {
        put(part, here);
    }
}

function takeLater() {
    if (!later.size) return;
    [...later.values()].forEach(takePart);
    shown();
}

/** Nothing that somebody is typing is taken from under their hands. */
function isBusy(part) {
    return [...part.querySelectorAll("input:not([type=hidden]), textarea, select")].some(
        (field) => field === document.activeElement || (field.type === "radio" || field.type === "checkbox" ? field.checked !== field.defaultChecked : field.tagName !== "SELECT" && field.value !== field.defaultValue),
    );
}

function put(part, here) {
    const open = [...here.querySelectorAll("details[open][id]")].map((details) => details.id);
    const pressed = here.contains(document.activeElement) ? document.activeElement : null;
    told.set(part.id, words(part));
    later.delete(part.id);
    here.replaceChildren(...part.cloneNode(true).childNodes);
    open.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
    if (pressed) again(here, pressed)?.focus({ preventScroll: true });
}

function again(here, pressed) {
    return (pressed.value && here.querySelector(`button[value="${CSS.escape(pressed.value)}"]`)) || here.querySelector("button");
}

function shown() {
    const seats = JSON.parse(document.querySelector("[data-seats]")?.dataset.seats ?? "{}");
    showMine(seats);
    tick();
    document.dispatchEvent(new Event("meeting-shown"));
}

/** What all pages are told in the same words looks different to the one whom it concerns. */
function showMine(seats) {
    const seat = Number(stage.dataset.seat);
    if (!seat) return;
    const states = {
        absent: !seats.present?.includes(seat),
        waiting: Boolean(seats.queue?.includes(seat)),
        speaking: seats.speaking === seat,
    };
    states.present = !states.absent;
    states.asked = stage.dataset.asked === "true" || document.querySelector("[data-poll]")?.dataset.poll !== polled;
    states.answered = !states.asked;
    states.quiet = states.present && !states.waiting && !states.speaking;
    for (const part of document.querySelectorAll("[data-when]")) part.hidden = !states[part.dataset.when];
}

/** By how much this device's clock differs from the server's. */
function setClock(now) {
    document.body.dataset.clock = Date.parse(now) - Date.now();
}

const clock = () => Date.now() + Number(document.body.dataset.clock ?? 0);

function tick() {
    for (const timer of document.querySelectorAll("[data-since]")) {
        const gone = Math.max(0, clock() - Date.parse(timer.dataset.since));
        const limit = Number(timer.dataset.minutes ?? 0) * 60 * SECOND;
        const down = timer.dataset.down !== undefined;
        timer.textContent = spoken(down ? Math.max(0, limit - gone) : gone);
        timer.classList.toggle("over", limit > 0 && gone > limit);
    }
}

function spoken(millis) {
    const seconds = Math.floor(millis / SECOND);
    const two = (number) => String(number).padStart(2, "0");
    const hours = Math.floor(seconds / 3600);
    return (hours ? `${hours}:` : "") + `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

if (stage) {
    setClock(stage.dataset.now);
    parts(document).forEach((part) => told.set(part.id, words(part)));
    listen();
    shown();
    setInterval(tick, SECOND);
    setInterval(watch, ASKS_EVERY);
    document.addEventListener("focusout", () => setTimeout(takeLater));
    document.addEventListener("meeting-changed", ask);
    document.addEventListener("server-clock", ({ detail }) => setClock(detail));
    addEventListener("online", ask);
    // A page that is kept for going back must not hold one of the few connections to the server.
    addEventListener("pagehide", () => stream.close());
    addEventListener("pageshow", ({ persisted }) => persisted && listen());
}
