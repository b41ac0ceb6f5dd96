// Cleans what comes from the clipboard: Word, LibreOffice, Google Docs, web pages. Structure stays,
// dress goes. The server cleans once more.
import { dressOf, foldFootnotes, isSafeLink, parse } from "./load.js";
import { makeWordLists } from "./wordLists.js";

const DROPPED = "script, style, meta, link, title, head, xml, iframe, object, embed, input, select, textarea, button, noscript, template, svg, math, col, colgroup";
const KEPT = {
    a: ["href"], img: ["src", "alt"], td: ["colspan", "rowspan"], th: ["colspan", "rowspan", "scope"],
    ol: ["start", "type"], span: ["data-footnote"], p: ["data-missing", "data-key", "data-name", "data-state"],
};
const OWN_PICTURE = /^\/anh\/[0-9a-f]{64}\//;
const BLOCK = "p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, pre, hr, figure, div";

export function filesOf(transfer) {
    if (!transfer || transfer.types.includes("text/html")) return [];
    return [...transfer.files];
}

/** `uploads.place(img)` answers with the place that a picture from elsewhere gets. */
export function cleanPaste(html, uploads) {
    const body = parse(html);
    takeVectorPictures(body);
    body.querySelectorAll(DROPPED).forEach((element) => element.remove());
    wordFootnotes(body);
    libreOfficeFootnotes(body);
    foldFootnotes(body);
    makeWordLists(body);
    body.querySelectorAll("[data-dress]").forEach(turnDressIntoMarks);
    lowerHeadings(body);
    body.querySelectorAll("table").forEach(makeHeadings);
    body.querySelectorAll("img").forEach((img) => settle(img, uploads));
    body.querySelectorAll("*").forEach(undress);
    body.querySelectorAll("p, h2, h3, h4").forEach(dropBlank);
    return body.innerHTML.normalize("NFC");
}

/** Some versions of Word give a picture as VML alone. */
function takeVectorPictures(body) {
    for (const data of body.querySelectorAll("v\\:imagedata")) {
        const shape = data.closest("v\\:shape") ?? data;
        const img = document.createElement("img");
        img.setAttribute("src", data.getAttribute("src") ?? "");
        img.alt = shape.getAttribute("alt") ?? data.getAttribute("o:title") ?? "";
        const already = [...(shape.parentElement?.querySelectorAll("img") ?? [])].length > 0;
        if (already) shape.remove();
        else shape.replaceWith(img);
    }
}

/** `<a href="#_ftn1">` … `<div id="ftn1"><p><a href="#_ftnref1">[1]</a> words</p></div>` */
function wordFootnotes(body) {
    collect(body, 'a[href^="#_ftn"], a[href^="#_edn"]', (href) => href.match(/^#_((?:ftn|edn)\d+)$/)?.[1]);
    body.querySelectorAll('[data-dress*="mso-element:footnote-list"], [data-dress*="mso-element:endnote-list"]').forEach((list) => list.remove());
}

function libreOfficeFootnotes(body) {
    collect(body, "a.sdfootnoteanc, a.sdendnoteanc", (href) => href.match(/^#(sd(?:foot|end)note\d+)sym$/)?.[1]);
}

function collect(body, selector, idOf) {
    for (const link of body.querySelectorAll(selector)) {
        const id = idOf(link.getAttribute("href"));
        const note = id && [...body.querySelectorAll("div[id]")].find((div) => div.id === id);
        if (!note) continue;
        note.querySelectorAll('a[href^="#"]').forEach((back) => back.remove());
        const mark = document.createElement("span");
        mark.dataset.footnote = escaped(note.textContent.replace(/\s+/g, " ").trim());
        let outer = link;
        while (outer.parentElement.localName === "sup") outer = outer.parentElement;
        outer.replaceWith(mark);
        note.remove();
    }
}

function escaped(text) {
    const span = document.createElement("span");
    span.textContent = text;
    return span.innerHTML;
}

/** What a style says in earnest becomes an element; the rest of it is dress. */
function turnDressIntoMarks(element) {
    const style = dressOf(element);
    if (element.matches("b, strong") && /^(normal|[1-4]00)$/.test(style.fontWeight)) return element.replaceWith(...element.childNodes);
    if (!element.matches("span, font, p, div, li, td")) return;
    const inHeading = element.closest("h1, h2, h3, h4, h5, h6");
    const heavy = /^(bold|bolder|[6-9]00)$/.test(style.fontWeight) && !inHeading;
    if (heavy && !element.closest("b, strong")) wrapInside(element, "strong");
    if (style.fontStyle === "italic" && !element.closest("i, em")) wrapInside(element, "em");
    if (/underline/.test(style.textDecoration + style.textDecorationLine) && !element.closest("u, a")) wrapInside(element, "u");
    if (style.verticalAlign === "super" && !element.closest("sup")) wrapInside(element, "sup");
    if (style.verticalAlign === "sub" && !element.closest("sub")) wrapInside(element, "sub");
}

function wrapInside(element, name) {
    if (element.querySelector(BLOCK) || element.matches("td, div")) return;
    const mark = document.createElement(name);
    mark.append(...element.childNodes);
    element.append(mark);
}

/** The title of the page is the heading of level one; a text begins with two. */
function lowerHeadings(body) {
    body.querySelectorAll("p.MsoTitle").forEach((title) => rename(title, "h1"));
    const lower = body.querySelector("h1") ? 1 : 0;
    for (const heading of body.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
        const level = Math.min(4, Math.max(2, Number(heading.localName[1]) + lower));
        heading.querySelectorAll("b, strong").forEach((bold) => bold.replaceWith(...bold.childNodes));
        rename(heading, `h${level}`);
    }
}

export function rename(element, name) {
    const renamed = document.createElement(name);
    for (const { name: key, value } of [...element.attributes]) renamed.setAttribute(key, value);
    renamed.append(...element.childNodes);
    element.replaceWith(renamed);
    return renamed;
}

/** A row of thead, or a first row in bold letters throughout, is a row of headings. */
function makeHeadings(table) {
    for (const cell of table.querySelectorAll("thead td")) rename(cell, "th");
    const cells = [...(table.rows[0]?.cells ?? [])];
    const told = table.querySelector("th") || table.rows.length < 2;
    if (!told && cells.length && cells.every(isBold)) cells.forEach((cell) => rename(cell, "th"));
    table.querySelectorAll("th :is(b, strong)").forEach((bold) => bold.replaceWith(...bold.childNodes));
}

function isBold(cell) {
    const rest = cell.cloneNode(true);
    rest.querySelectorAll("b, strong").forEach((bold) => bold.remove());
    return cell.textContent.trim() !== "" && rest.textContent.trim() === "";
}

function settle(img, uploads) {
    if (!OWN_PICTURE.test(img.getAttribute("src") ?? "")) img.replaceWith(uploads.place(img));
}

function undress(element) {
    const kept = [...(KEPT[element.localName] ?? []), "data-pm-slice"];
    for (const { name } of [...element.attributes]) if (!kept.includes(name)) element.removeAttribute(name);
    const link = element.localName === "a" && !isSafeLink(element.getAttribute("href"));
    const dress = ["font", "center", "o:p", "st1:place", "w:sdt"].includes(element.localName) || element.localName.includes(":");
    const idle = element.localName === "span" && !element.hasAttribute("data-footnote");
    if (link || dress || idle) element.replaceWith(...element.childNodes);
}

function dropBlank(block) {
    const blank = /^[\s\u00a0]*$/.test(block.textContent);
    if (blank && !block.closest("td, th, li") && !block.querySelector("img, br, [data-footnote], [data-missing]")) block.remove();
}
