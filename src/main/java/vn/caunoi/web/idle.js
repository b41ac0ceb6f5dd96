// Warns before a session ends for want of use, and lengthens it. Without this file the server alone
// keeps what is sent too late.

const SECOND = 1000;
const WARNS_BEFORE = 5 * 60 * SECOND;
const STILL_AT_WORK = 60 * SECOND;
const STORE = "phien-het-luc";

const length = Number(document.body.dataset.session) * SECOND;
const dialog = document.getElementById("sap-het-phien");
const title = document.getElementById("sap-het-phien-ten");
const text = document.getElementById("sap-het-phien-noi-dung");
const stay = dialog?.querySelector("[data-stay]");
const close = dialog?.querySelector("[data-close]");

let end = 0;
let lastTouch = 0;
let asking = false;
let said = "";

/** The session lives on from now; every tab of this browser hears of it. */
function lengthened() {
    end = Date.now() + length;
    try {
        localStorage.setItem(STORE, String(end));
    } catch {
        // storage is switched off: each tab counts for itself
    }
    rest();
}

function rest() {
    said = "";
    if (dialog.open) dialog.close();
}

function look() {
    const left = end - Date.now();
    if (left <= 0) {
        sayEnded();
    } else if (left > WARNS_BEFORE) {
        rest();
    } else if (Date.now() - lastTouch < STILL_AT_WORK) {
        lengthen();
    } else {
        warn(Math.ceil(left / (60 * SECOND)));
    }
}

/** Said once a minute, so that a screen reader is not talked over. */
function warn(minutes) {
    say("Phiên làm việc sắp kết thúc", `Còn khoảng ${minutes} phút. Nội dung bạn đang nhập không mất.`, true);
}

function sayEnded() {
    say("Phiên làm việc đã kết thúc", "Nội dung trên trang vẫn còn nguyên. Khi bạn bấm gửi, trang mời bạn đăng nhập rồi gửi tiếp.", false);
}

function say(heading, words, mayStay) {
    if (said === words) return;
    said = words;
    title.textContent = heading;
    text.textContent = words;
    stay.hidden = !mayStay;
    if (!dialog.open) dialog.showModal();
    (mayStay ? stay : close).focus();
}

async function lengthen() {
    if (asking) return;
    asking = true;
    try {
        const answer = await fetch("/tai-khoan/phien/gia-han", { headers: { "X-Requested-With": "fetch" } });
        if (answer.ok) {
            lengthened();
        } else if (answer.status === 401) {
            end = 0;
            look();
        }
    } catch {
        // off line: the next second asks again
    } finally {
        asking = false;
    }
}

if (dialog && length > 0) {
    lengthened();
    stay.addEventListener("click", lengthen);
    close.addEventListener("click", () => dialog.close());
    for (const touch of ["keydown", "pointerdown"]) {
        document.addEventListener(touch, () => (lastTouch = Date.now()), { passive: true });
    }
    // What saves by itself tells that the server has just heard of this person.
    document.addEventListener("session-lengthened", lengthened);
    addEventListener("storage", (event) => {
        if (event.key === STORE) {
            end = Math.max(end, Number(event.newValue));
            look();
        }
    });
    setInterval(look, SECOND);
}
