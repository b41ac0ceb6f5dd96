// Writes the text as the markup that is stored: plain elements, no classes, headings of tables in
// thead, footnotes numbered and listed at the end.
import { DOMSerializer } from "@tiptap/pm/model";
import { missingWords } from "./content.js";

const BLANK = /^[\s\u00a0]*$/;

export function html(doc) {
    const page = document.implementation.createHTMLDocument("");
    const body = page.body;
    body.append(DOMSerializer.fromSchema(doc.type.schema).serializeFragment(doc.content, { document: page }));
    body.querySelectorAll("[data-missing]").forEach(keepPlace);
    listFootnotes(body);
    body.querySelectorAll("table").forEach(putHeadingsInFront);
    body.querySelectorAll("li, td, th").forEach(unwrapOnlyParagraph);
    body.querySelectorAll("*").forEach(strip);
    body.querySelectorAll(":scope > p").forEach(dropBlank);
    return body.innerHTML.normalize("NFC");
}

function keepPlace(place) {
    const p = place.ownerDocument.createElement("p");
    p.textContent = missingWords(place.dataset.name);
    place.replaceWith(p);
}

function listFootnotes(body) {
    const marks = [...body.querySelectorAll("[data-footnote]")];
    if (!marks.length) return;
    const list = body.ownerDocument.createElement("ol");
    marks.forEach((mark, index) => {
        const number = index + 1;
        const sup = body.ownerDocument.createElement("sup");
        sup.innerHTML = `<a href="#fn${number}" id="fnref${number}">${number}</a>`;
        const note = body.ownerDocument.createElement("li");
        note.id = `fn${number}`;
        note.innerHTML = `${mark.dataset.footnote} <a href="#fnref${number}">↩</a>`;
        mark.replaceWith(sup);
        list.append(note);
    });
    body.append(list);
}

/** Rows of heading cells alone stand in thead; a heading cell says what it heads. */
function putHeadingsInFront(table) {
    const rows = [...table.rows];
    let heading = 0;
    while (heading < rows.length - 1 && [...rows[heading].cells].every((cell) => cell.localName === "th")) heading++;
    if (heading) {
        const head = table.createTHead();
        head.append(...rows.slice(0, heading));
    }
    for (const cell of table.querySelectorAll("th")) cell.scope = cell.closest("thead") ? "col" : "row";
}

function unwrapOnlyParagraph(element) {
    const paragraphs = [...element.children].filter((child) => child.localName === "p");
    const others = [...element.children].filter((child) => !["p", "ul", "ol"].includes(child.localName));
    if (paragraphs.length === 1 && !others.length && paragraphs[0] === element.firstElementChild) {
        paragraphs[0].replaceWith(...paragraphs[0].childNodes);
    }
}

const KEPT = new Set(["href", "src", "alt", "width", "height", "colspan", "rowspan", "scope", "start", "type", "id"]);

function strip(element) {
    for (const { name, value } of [...element.attributes]) {
        const idle = /^(col|row)span$/.test(name) && value === "1" || name === "start" && value === "1";
        if (!KEPT.has(name) || idle) element.removeAttribute(name);
    }
}

function dropBlank(paragraph) {
    if (BLANK.test(paragraph.textContent) && !paragraph.querySelector("img")) paragraph.remove();
}
