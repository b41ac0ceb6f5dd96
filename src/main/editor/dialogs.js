// The questions that the editor asks: link, picture, footnote, name of a table. The dialogs
// themselves stand in dialogs.jte.
import { textOf } from "./content.js";
import { isSafeLink } from "./load.js";

export class Dialogs {
    constructor(nodes, editor, uploads, textarea) {
        this.nodes = Object.fromEntries(nodes.map((node) => [node.dataset.dialog, node]));
        this.editor = editor;
        this.uploads = uploads;
        this.hosts = (textarea.dataset.hosts ?? "").split(/\s+/).filter(Boolean);
    }

    link() {
        const { editor } = this;
        const old = editor.getAttributes("link").href ?? "";
        const words = old ? "" : selected(editor);
        this.ask("link", { href: old, words }, (typed, mistake) => {
            const href = address(typed.href);
            if (!href) return mistake("href", "Hãy nhập địa chỉ, thí dụ https://chinhphu.vn hoặc /lien-he.");
            const text = typed.words.trim() || (old ? "" : href);
            const chain = editor.chain().focus();
            if (old) chain.extendMarkRange("link").setMark("link", { href }).run();
            else if (text === words && words) chain.setMark("link", { href }).run();
            else chain.insertContent({ type: "text", text, marks: [{ type: "link", attrs: { href } }] }).run();
            this.warnOfHost(href);
        });
        this.nodes.link.querySelector("[data-when-new]").hidden = Boolean(old);
        this.nodes.link.querySelector("[data-remove]").hidden = !old;
    }

    /** The server decides; the writer hears of it now, and not after the article is sent. */
    warnOfHost(href) {
        if (!/^https?:/i.test(href)) return;
        const host = hostOf(href);
        const listed = host === location.hostname || this.hosts.some((own) => host === own || host.endsWith(`.${own}`));
        this.uploads.say(listed ? "" : `Trang ${host} chưa có trong danh sách được phép liên kết: khi lưu, chữ được giữ còn liên kết có thể bị bỏ. Hãy hỏi người quản trị trang.`);
    }

    removeLink() {
        this.nodes.link.close();
        this.editor.chain().focus().extendMarkRange("link").unsetMark("link").run();
    }

    /** @param file chosen, dropped or pasted already, or nothing */
    picture(file) {
        const { editor } = this;
        const chosen = editor.state.selection.node?.type.name === "picture" ? editor.state.selection.node.attrs : null;
        let kept = file ? null : chosen;
        const dialog = this.nodes.picture;
        const preview = dialog.querySelector("[data-preview]");
        const input = dialog.querySelector("input[type=file]");
        const busy = dialog.querySelector("[data-busy]");
        const show = () => {
            preview.hidden = !kept;
            if (kept) preview.src = kept.src;
        };
        const send = async (picked) => {
            busy.textContent = `Đang tải ${picked.name}…`;
            try {
                const answer = await this.uploads.send(picked);
                if (answer.kind !== "picture") throw new Error("Tệp này không phải ảnh. Hãy chọn ảnh JPEG, PNG, GIF hoặc WebP.");
                kept = answer;
                mark(input, "");
                busy.textContent = "Đã tải ảnh lên.";
            } catch (refusal) {
                busy.textContent = "";
                mark(input, refusal.message);
            }
            show();
        };
        this.ask("picture", { alt: kept?.alt ?? "", caption: kept?.caption ?? "" }, (typed, mistake) => {
            const wrong = [];
            if (!kept) wrong.push(mistake("file", "Hãy chọn ảnh."));
            if (!typed.alt.trim()) wrong.push(mistake("alt", "Hãy viết trong ảnh có gì, cho người không nhìn thấy ảnh."));
            if (wrong.length) return wrong[0];
            const { src, width, height } = kept;
            const attrs = { src, width, height, alt: typed.alt.trim().normalize("NFC"), caption: typed.caption.trim().normalize("NFC") };
            if (chosen && !file) editor.chain().focus().updateAttributes("picture", attrs).run();
            else editor.chain().focus().insertContent({ type: "picture", attrs }).run();
        });
        input.value = "";
        busy.textContent = "";
        input.onchange = () => input.files[0] && send(input.files[0]);
        show();
        if (file) send(file);
    }

    footnote() {
        const { editor } = this;
        const chosen = editor.state.selection.node?.type.name === "footnote" ? editor.state.selection.node.attrs : null;
        const before = chosen ? textOf(chosen.html) : "";
        this.ask("footnote", { note: before }, (typed, mistake) => {
            const words = typed.note.trim().replace(/\s+/g, " ").normalize("NFC");
            if (!words) return mistake("note", "Hãy viết lời chú thích.");
            if (words === before) return;
            const p = document.createElement("p");
            p.textContent = words;
            if (chosen) editor.chain().focus().updateAttributes("footnote", { html: p.innerHTML }).run();
            else editor.chain().focus().insertContent({ type: "footnote", attrs: { html: p.innerHTML } }).run();
        });
    }

    caption() {
        const { editor } = this;
        this.ask("caption", { caption: editor.getAttributes("table").caption ?? "" }, (typed) => {
            editor.chain().focus().updateAttributes("table", { caption: typed.caption.trim().normalize("NFC") }).run();
        });
    }

    /** Shows a dialog; `take` answers with the field to go back to when something is wrong. */
    ask(name, values, take) {
        const dialog = this.nodes[name];
        const form = dialog.querySelector("form");
        for (const field of form.querySelectorAll("input, textarea")) {
            mark(field, "");
            if (field.type !== "file") field.value = values[field.dataset.name] ?? "";
        }
        form.onsubmit = (event) => {
            event.preventDefault();
            if (event.submitter?.hasAttribute("data-cancel")) return dialog.close();
            const typed = {};
            for (const field of form.querySelectorAll("input, textarea")) {
                typed[field.dataset.name] = field.value;
                mark(field, "");
            }
            const wrong = take(typed, (field, sentence) => mark(form.querySelector(`[data-name=${field}]`), sentence));
            if (wrong) wrong.focus();
            else dialog.close();
        };
        dialog.onclose = () => this.editor.commands.focus();
        dialog.showModal();
        form.querySelector("input:not([type=file]), textarea")?.focus();
    }
}

function mark(field, sentence) {
    const line = document.getElementById(field.getAttribute("aria-describedby").split(" ")[0]);
    line.textContent = sentence;
    line.hidden = !sentence;
    if (sentence) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
    return field;
}

function selected(editor) {
    const { from, to } = editor.state.selection;
    return editor.state.doc.textBetween(from, to, " ");
}

function address(typed) {
    const href = typed.trim();
    if (/^www\.|^[a-z0-9-]+(\.[a-z0-9-]+)*\.vn(\/|$)/i.test(href)) return `https://${href}`;
    if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(href)) return `mailto:${href}`;
    return isSafeLink(href) && !/\s/.test(href) && (!/^https?:/i.test(href) || hostOf(href)) ? href : "";
}

function hostOf(href) {
    try {
        return new URL(href).hostname.toLowerCase();
    } catch {
        return ""; // no address at all
    }
}
