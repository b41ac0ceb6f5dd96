// Saves a piece while it is written, and lets its preview be seen at the width of a phone.
// Without this file the button saves, and the preview fills the page.

const PAUSE = 4000;
const KEEP_LOCK = 60000;

/** Sends the form whenever its words have changed and the writer pauses; one at a time. */
function saveByItself(form) {
    const said = form.querySelector("[data-saved]");
    const version = form.elements["phien-ban"];
    let dirty = false, busy = false, stopped = false, timer, failures = 0;

    const tell = (words, link) => {
        said.textContent = words;
        if (link) {
            const way = Object.assign(document.createElement("a"), { href: link, textContent: "Xem hai bản" });
            said.append(" ", way);
        }
    };
    const later = (pause = PAUSE) => {
        clearTimeout(timer);
        if (!stopped) timer = setTimeout(save, pause);
    };
    const save = async () => {
        if (!dirty || busy || stopped) return;
        busy = true;
        dirty = false;
        const words = new FormData(form);
        for (const name of ["anh-tep", "tep"]) words.delete(name);
        try {
            const answer = await fetch(form.dataset.autosave, {
                method: "POST",
                body: words,
                headers: { Accept: "application/json", "X-Requested-With": "fetch" },
                redirect: "manual",
            });
            await settle(answer);
        } catch {
            dirty = true;
            failures++;
            tell("Mất kết nối. Chữ vẫn còn trên trang này; máy sẽ thử lưu lại.");
            later(Math.min(PAUSE * 2 ** failures, 60000));
        }
        busy = false;
        if (dirty && !failures) later();
    };
    const settle = async (answer) => {
        if (answer.ok) {
            failures = 0;
            document.dispatchEvent(new Event("session-lengthened"));
            version.value = (await answer.json()).version;
            tell(`Đã tự lưu lúc ${new Date().toLocaleTimeString("vi-VN", { timeZone: "Asia/Ho_Chi_Minh" })}.`);
        } else if (answer.status === 409) {
            stopped = true;
            tell("Bài đã được người khác lưu trong lúc bạn sửa. Chữ của bạn được giữ thành bản riêng.", (await answer.json()).compare);
        } else if (answer.status === 422) {
            tell(`Chưa tự lưu được: ${(await answer.json()).mistake}`);
        } else if (answer.status === 401 || answer.status === 403 || answer.type === "opaqueredirect") {
            dirty = true;
            tell("Phiên làm việc đã hết. Hãy bấm “Lưu nháp”: máy hỏi đăng nhập rồi gửi tiếp, chữ không mất.");
        } else {
            dirty = true;
            failures++;
            tell("Máy chủ chưa lưu được; máy sẽ thử lại.");
            later(PAUSE * 2 ** Math.min(failures, 4));
        }
    };

    form.addEventListener("input", () => {
        dirty = true;
        later();
    });
    form.addEventListener("submit", () => {
        stopped = true;
        clearTimeout(timer);
    });
    window.addEventListener("beforeunload", (event) => {
        if (dirty && !stopped) event.preventDefault();
    });
    document.addEventListener("visibilitychange", () => {
        if (document.hidden) save();
    });
    window.addEventListener("online", save);
    setInterval(() => {
        if (document.hidden || stopped) return;
        const keep = new URLSearchParams({ _csrf: form.elements._csrf.value, viec: "giu" });
        fetch(form.dataset.leave, { method: "POST", body: keep, headers: { Accept: "application/json", "X-Requested-With": "fetch" }, redirect: "manual" }).catch(() => {});
    }, KEEP_LOCK);
}

/** Two buttons above the preview: as a phone shows it, as a wide screen shows it. */
function choosePreview(preview) {
    const frame = preview.querySelector("iframe");
    const row = Object.assign(document.createElement("div"), { className: "button-row" });
    row.setAttribute("role", "group");
    row.setAttribute("aria-label", "Bề rộng xem trước");
    for (const [name, phone] of [["Điện thoại", true], ["Máy tính", false]]) {
        const button = Object.assign(document.createElement("button"), { type: "button", className: "button button-quiet", textContent: name });
        button.setAttribute("aria-pressed", String(!phone));
        button.addEventListener("click", () => {
            frame.classList.toggle("preview-phone", phone);
            for (const other of row.children) other.setAttribute("aria-pressed", String(other === button));
        });
        row.append(button);
    }
    preview.prepend(row);
}

document.querySelectorAll("form[data-autosave]").forEach(saveByItself);
document.querySelectorAll("[data-preview]").forEach(choosePreview);
