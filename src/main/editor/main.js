// The article editor. It takes the place of a textarea that works without it, and keeps that
// textarea's value in step, so that the form and whatever saves it notice nothing.
import { Editor } from "@tiptap/core";
import { extensions } from "./content.js";
import { Dialogs } from "./dialogs.js";
import { prepared } from "./load.js";
import { cleanPaste, filesOf } from "./paste.js";
import { html } from "./save.js";
import { Toolbar } from "./toolbar.js";
import { Uploads } from "./uploads.js";

const SAVE_AFTER = 200;

function start(textarea) {
    const box = textarea.closest("[data-editor-box]");
    const form = textarea.form;
    const format = form.elements.bodyFormat;
    const parts = box.querySelector("template[data-editor-parts]").content.cloneNode(true);
    const status = parts.querySelector("[data-editor-status]");
    const count = parts.querySelector("[data-editor-count]");
    const place = parts.querySelector("[data-editor-place]");
    const dialogNodes = [...parts.querySelectorAll("dialog")];
    document.body.append(...dialogNodes);

    const say = (sentence) => (status.textContent = sentence);
    const uploads = new Uploads(textarea, form, say);
    const content = format.value === "html" ? textarea.value : textarea.dataset.html;
    const label = box.querySelector("label");

    const editor = new Editor({
        element: place,
        extensions,
        content: prepared(content ?? ""),
        injectCSS: false,
        editorProps: {
            attributes: { ...names(textarea, label), class: "prose editor-text" },
            transformPastedHTML: (pasted) => cleanPaste(pasted, uploads),
            handlePaste: (_, event) => takeFiles(event.clipboardData),
            handleDrop: (_, event) => takeFiles(event.dataTransfer),
        },
        onUpdate: () => later(),
    });
    const dialogs = new Dialogs(dialogNodes, editor, uploads, textarea);
    const toolbar = new Toolbar(parts.querySelector("[role=toolbar]"), editor, dialogs, uploads);
    uploads.attach(editor);

    function takeFiles(transfer) {
        const files = filesOf(transfer);
        if (files.length === 1 && files[0].type.startsWith("image/")) dialogs.picture(files[0]);
        else if (files.length) uploads.insertAll(files);
        return files.length > 0;
    }

    let timer;
    function later() {
        clearTimeout(timer);
        timer = setTimeout(save, SAVE_AFTER);
    }

    function write() {
        const now = html(editor.state.doc);
        const changed = textarea.value !== now;
        textarea.value = now;
        count.textContent = counted(editor.getText());
        return changed;
    }

    function save() {
        clearTimeout(timer);
        if (write()) textarea.dispatchEvent(new Event("input", { bubbles: true }));
    }

    textarea.removeAttribute("id");
    textarea.hidden = true;
    format.value = "html";
    box.querySelector("[data-editor-plain-hint]")?.remove();
    label.addEventListener("click", () => editor.commands.focus());
    form.addEventListener("submit", save);
    form.addEventListener("formdata", (event) => {
        write();
        event.formData.set(textarea.name, textarea.value);
    });
    textarea.after(parts);
    toolbar.show();
    write();
    textarea.value = html(editor.state.doc);
    box.dataset.started = "";
    return editor;
}

/** What a screen reader hears; the id moves along, so that an error summary still leads here. */
function names(textarea, label) {
    label.id ||= `${textarea.id}-ten`;
    const names = {
        id: textarea.id,
        role: "textbox",
        "aria-multiline": "true",
        "aria-labelledby": label.id,
        "aria-describedby": [textarea.getAttribute("aria-describedby"), `${textarea.id}-phim`].filter(Boolean).join(" "),
        spellcheck: "false",
    };
    if (textarea.getAttribute("aria-invalid") === "true") names["aria-invalid"] = "true";
    return names;
}

function counted(text) {
    const words = text.normalize("NFC").match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    return `${words.toLocaleString("vi-VN")} chữ`;
}

for (const textarea of document.querySelectorAll("textarea[data-editor]")) start(textarea);
