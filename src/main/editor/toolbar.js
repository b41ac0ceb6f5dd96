// The toolbar: one stop for Tab, arrow keys inside, pressed buttons say so. Its buttons stand in
// toolbar.jte; what each does stands here.
import { prepared } from "./load.js";

const command = (act, active) => ({ act, active });
const chain = (name, ...values) => ({ editor }) => editor.chain().focus()[name](...values).run();

const TOOLS = {
    undo: command(chain("undo")),
    redo: command(chain("redo")),
    paragraph: command(chain("setParagraph"), (editor) => editor.isActive("paragraph")),
    ...Object.fromEntries([2, 3, 4].map((level) => [`h${level}`, command(chain("toggleHeading", { level }), (editor) => editor.isActive("heading", { level }))])),
    bold: command(chain("toggleBold"), (editor) => editor.isActive("bold")),
    italic: command(chain("toggleItalic"), (editor) => editor.isActive("italic")),
    underline: command(chain("toggleUnderline"), (editor) => editor.isActive("underline")),
    sub: command(chain("toggleSubscript"), (editor) => editor.isActive("subscript")),
    sup: command(chain("toggleSuperscript"), (editor) => editor.isActive("superscript")),
    bullets: command(chain("toggleBulletList"), (editor) => editor.isActive("bulletList")),
    numbers: command(chain("toggleOrderedList"), (editor) => editor.isActive("orderedList")),
    quote: command(chain("toggleBlockquote"), (editor) => editor.isActive("blockquote")),
    link: command(({ dialogs }) => dialogs.link(), (editor) => editor.isActive("link")),
    picture: command(({ dialogs }) => dialogs.picture()),
    file: command(({ pick }) => pick("file")),
    word: command(({ pick }) => pick("word")),
    table: command(chain("insertTable", { rows: 3, cols: 3, withHeaderRow: true })),
    footnote: command(({ dialogs }) => dialogs.footnote()),
    line: command(chain("setHorizontalRule")),
    headingRow: command(chain("toggleHeaderRow"), inHeadingRow),
    headingColumn: command(chain("toggleHeaderColumn")),
    rowBefore: command(chain("addRowBefore")),
    rowAfter: command(chain("addRowAfter")),
    rowDelete: command(chain("deleteRow")),
    columnBefore: command(chain("addColumnBefore")),
    columnAfter: command(chain("addColumnAfter")),
    columnDelete: command(chain("deleteColumn")),
    mergeOrSplit: command(chain("mergeOrSplit")),
    caption: command(({ dialogs }) => dialogs.caption()),
    tableDelete: command(chain("deleteTable")),
};

function inHeadingRow(editor) {
    const { $from } = editor.state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
        if ($from.node(depth).type.name === "table") {
            const cells = [];
            $from.node(depth).firstChild?.forEach((cell) => cells.push(cell.type.name));
            return cells.every((name) => name === "tableHeader");
        }
    }
    return false;
}

export class Toolbar {
    constructor(bar, editor, dialogs, uploads) {
        Object.assign(this, { bar, editor, dialogs, uploads });
        this.buttons = [...bar.querySelectorAll("[data-tool]")];
        this.tables = bar.querySelector("[data-table-tools]");
        if (!uploads.addresses.import) bar.querySelector("[data-tool=word]")?.remove();
    }

    show() {
        const { bar, editor, dialogs } = this;
        bar.addEventListener("click", (event) => this.press(event.target.closest("[data-tool]")));
        bar.addEventListener("mousedown", (event) => event.preventDefault());
        bar.addEventListener("keydown", (event) => this.step(event));
        bar.addEventListener("focusin", (event) => this.rest(event.target));
        for (const input of bar.querySelectorAll("input[type=file]")) input.addEventListener("change", () => this.picked(input));
        const text = editor.view.dom;
        text.addEventListener("editor-leave", () => this.stop.focus());
        text.addEventListener("editor-ask", (event) => dialogs[event.detail]());
        text.addEventListener("dblclick", (event) => {
            if (event.target.closest(".editor-picture")) dialogs.picture();
            if (event.target.closest(".editor-footnote")) dialogs.footnote();
        });
        dialogs.nodes.link.querySelector("[data-remove]").addEventListener("click", () => dialogs.removeLink());
        editor.on("transaction", () => this.refresh());
        this.rest(this.buttons[0]);
        this.refresh();
    }

    press(button) {
        if (!button) return;
        this.rest(button);
        if (button.getAttribute("aria-disabled") === "true") return;
        TOOLS[button.dataset.tool].act({ editor: this.editor, dialogs: this.dialogs, pick: (name) => this.bar.querySelector(`[data-pick=${name}]`).click() });
    }

    async picked(input) {
        const files = [...input.files];
        input.value = "";
        if (input.dataset.pick === "file") return this.uploads.insertAll(files);
        this.uploads.say(`Đang đọc tệp ${files[0].name}…`);
        try {
            this.takeWord(await this.uploads.word(files[0]));
        } catch (refusal) {
            this.uploads.say(refusal.message);
        }
    }

    /** An empty text is replaced; in a text that has begun, the words come to the cursor. */
    takeWord({ title, html, notes }) {
        const { editor, uploads } = this;
        const content = prepared(html);
        if (editor.isEmpty) editor.chain().focus().setContent(content, { emitUpdate: true }).run();
        else editor.chain().focus().insertContent(content).run();
        const field = uploads.form.elements.title;
        if (title && field && !field.value.trim()) {
            field.value = title;
            field.dispatchEvent(new Event("input", { bubbles: true }));
        }
        uploads.say(["Đã nhập tệp Word.", ...(notes ?? [])].join(" "));
    }

    /** What can be pressed now, and what is pressed already. */
    refresh() {
        const { editor } = this;
        this.tables.hidden = !editor.isActive("table");
        for (const button of this.buttons) {
            const { active } = TOOLS[button.dataset.tool];
            if (active) button.setAttribute("aria-pressed", String(Boolean(active(editor))));
        }
        for (const name of ["undo", "redo"]) {
            const button = this.buttons.find((one) => one.dataset.tool === name);
            button.setAttribute("aria-disabled", String(!editor.can()[name]()));
        }
        if (this.stop.closest("[hidden]")) this.rest(this.buttons[0]);
    }

    /** The one button that Tab reaches. */
    rest(button) {
        if (!button?.dataset.tool) return;
        this.stop?.setAttribute("tabindex", "-1");
        this.stop = button;
        button.setAttribute("tabindex", "0");
    }

    step(event) {
        const seen = this.buttons.filter((button) => button.isConnected && !button.closest("[hidden]"));
        const now = seen.indexOf(document.activeElement);
        const to = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: seen.length - 1 }[event.key];
        if (event.key === "Escape") this.editor.commands.focus();
        if (to === undefined || now < 0) return;
        event.preventDefault();
        seen.at(to % seen.length).focus();
    }
}
