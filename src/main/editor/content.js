// What a text may hold: the same that the server's sanitiser lets through, and nothing else.
import { Extension, Mark, mergeAttributes, Node } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { Bold } from "@tiptap/extension-bold";
import { Code } from "@tiptap/extension-code";
import { CodeBlock } from "@tiptap/extension-code-block";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { HorizontalRule } from "@tiptap/extension-horizontal-rule";
import { Italic } from "@tiptap/extension-italic";
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Subscript } from "@tiptap/extension-subscript";
import { Superscript } from "@tiptap/extension-superscript";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { Text } from "@tiptap/extension-text";
import { Underline } from "@tiptap/extension-underline";
import { Dropcursor, Gapcursor, TrailingNode, UndoRedo } from "@tiptap/extensions";
import { isSafeLink, noteOf, parse } from "./load.js";

const Link = Mark.create({
    name: "link",
    inclusive: false,
    addAttributes: () => ({ href: { default: null } }),
    parseHTML: () => [{ tag: "a[href]", getAttrs: (a) => isSafeLink(a.getAttribute("href")) && null }],
    renderHTML: ({ HTMLAttributes }) => ["a", HTMLAttributes, 0],
});

const attribute = (name) => ({ default: "", parseHTML: (element) => element.getAttribute(`data-${name}`) ?? "" });

/** A picture with its words. `load.js` and `paste.js` bring every picture into this form. */
export const Picture = Node.create({
    name: "picture",
    group: "block",
    atom: true,
    draggable: true,
    addAttributes: () => ({
        src: { default: null },
        alt: { default: "" },
        caption: { default: "" },
        width: { default: null },
        height: { default: null },
    }),
    parseHTML: () => [
        {
            tag: "figure",
            getAttrs: (figure) => {
                const img = figure.querySelector("img[src]");
                return img && { ...own(img), caption: figure.querySelector("figcaption")?.textContent.trim() ?? "" };
            },
        },
        { tag: "img[src]", getAttrs: own },
    ],
    renderHTML: ({ node: { attrs } }) => {
        const { src, alt, width, height, caption } = attrs;
        const size = width && height ? { width, height } : {};
        const figure = ["figure", { class: "figure editor-picture" }, ["img", { src, alt, ...size }]];
        if (caption) figure.push(["figcaption", caption]);
        return figure;
    },
    addNodeView: () => ({ node }) => ({ dom: pictureView(node.attrs) }),
});

const own = (img) => ({
    src: img.getAttribute("src"),
    alt: img.getAttribute("alt") ?? "",
    width: img.getAttribute("width"),
    height: img.getAttribute("height"),
});

function pictureView({ src, alt, caption }) {
    const dom = document.createElement("figure");
    dom.className = "figure editor-picture";
    const img = Object.assign(document.createElement("img"), { src, alt });
    dom.append(img);
    dom.append(line("figcaption", caption, ""));
    dom.append(line("p", alt ? `Mô tả: ${alt}` : "Ảnh chưa có lời mô tả. Chọn ảnh rồi bấm nút Ảnh để viết.", alt ? "editor-alt" : "editor-alt editor-alt-missing"));
    return dom;
}

function line(name, text, className) {
    const element = document.createElement(name);
    element.textContent = text;
    element.className = className;
    element.hidden = !text;
    return element;
}

/** The place of a picture that is on its way, or that could not be fetched. */
export const Missing = Node.create({
    name: "missing",
    group: "block",
    atom: true,
    addAttributes: () => ({ key: attribute("key"), name: attribute("name"), state: { default: "lost", parseHTML: (p) => p.getAttribute("data-state") } }),
    parseHTML: () => [{ tag: "p[data-missing]", priority: 60 }],
    renderHTML: ({ node: { attrs } }) => [
        "p",
        { class: "editor-missing", "data-missing": "", "data-key": attrs.key, "data-name": attrs.name, "data-state": attrs.state },
        attrs.state === "coming" ? `Đang tải ảnh ${attrs.name}…` : missingWords(attrs.name),
    ],
});

export const missingWords = (name) => `[Ảnh thiếu: ${name} – hãy chèn lại ảnh này]`;

/** A footnote stands where the text asks for it; the list at the end is made when the text is saved. */
export const Footnote = Node.create({
    name: "footnote",
    group: "inline",
    inline: true,
    atom: true,
    addAttributes: () => ({ html: { default: "", parseHTML: (mark) => noteOf(mark.dataset.footnote) } }),
    parseHTML: () => [{ tag: "span[data-footnote]" }],
    renderHTML: ({ node }) => ["span", { class: "editor-footnote", "data-footnote": node.attrs.html, title: textOf(node.attrs.html) }],
});

export function textOf(html) {
    return parse(html).textContent.trim();
}

const CaptionedTable = Table.extend({
    addAttributes: () => ({ caption: { default: "", parseHTML: (table) => table.querySelector("caption")?.textContent.trim() ?? "" } }),
    parseHTML: () => [{ tag: "table", contentElement: withoutCaption }],
    renderHTML: ({ node }) => [
        "table",
        ...(node.attrs.caption ? [["caption", { contenteditable: "false" }, node.attrs.caption]] : []),
        ["tbody", 0],
    ],
    addNodeView: () => null,
});

function withoutCaption(table) {
    table.querySelector("caption")?.remove();
    return table;
}

const span = () => ({ default: 1, parseHTML: (cell) => Math.max(1, parseInt(cell.getAttribute("colspan"), 10) || 1) });
const rows = () => ({ default: 1, parseHTML: (cell) => Math.max(1, parseInt(cell.getAttribute("rowspan"), 10) || 1) });
const cellAttributes = () => ({ colspan: span(), rowspan: rows(), colwidth: { default: null, rendered: false } });
const cell = (name) => ({ HTMLAttributes }) => [name, mergeAttributes(HTMLAttributes), 0];

/** Escape leaves for the toolbar, so that Tab in a table or a list is no trap. */
const WayOut = Extension.create({
    name: "wayOut",
    addKeyboardShortcuts() {
        const leave = () => this.editor.view.dom.dispatchEvent(new CustomEvent("editor-leave", { bubbles: true }));
        const ask = (what) => () => this.editor.view.dom.dispatchEvent(new CustomEvent("editor-ask", { bubbles: true, detail: what }));
        return {
            Escape: () => !this.editor.view.composing && (leave(), true),
            "Alt-F10": () => (leave(), true),
            "Mod-k": () => (ask("link")(), true),
            "Mod-Alt-f": () => (ask("footnote")(), true),
        };
    },
});

export const extensions = [
    Document,
    Text,
    Paragraph,
    Heading.configure({ levels: [2, 3, 4] }),
    Bold,
    Italic,
    Underline,
    Subscript,
    Superscript,
    Code,
    CodeBlock.configure({ languageClassPrefix: null }).extend({ addAttributes: () => ({ language: { default: null, rendered: false } }) }),
    Blockquote,
    BulletList,
    OrderedList,
    ListItem,
    ListKeymap,
    HardBreak,
    HorizontalRule,
    CaptionedTable.configure({ resizable: false }),
    TableRow,
    TableCell.extend({ addAttributes: cellAttributes, renderHTML: cell("td") }),
    TableHeader.extend({ addAttributes: cellAttributes, renderHTML: cell("th") }),
    Link,
    Picture,
    Missing,
    Footnote,
    UndoRedo,
    Dropcursor,
    Gapcursor,
    TrailingNode,
    WayOut,
];
