// Brings stored markup into the form that content.js reads.

const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const NOT_WORDS = "script, style, template, iframe, object, embed, svg, math, textarea, select, img";
const SAFE_LINK = /^(https?:\/\/|mailto:|tel:|\/(?!\/))/i;

export const isSafeLink = (href) => SAFE_LINK.test(href ?? "");

/** Takes a stored body apart: footnotes go to where the text asks for them, each picture alone. */
export function prepared(html) {
    const body = parse(html);
    foldFootnotes(body);
    separatePictures(body);
    return body.innerHTML;
}

/**
 * A tree of foreign markup. The page's policy forbids inline styles and handlers and complains of
 * them even in a tree that is never shown, so they get another name first: `data-dress`.
 */
export function parse(html) {
    const quiet = html
        .replace(/<!--[\s\S]*?-->/g, "")
        .replace(/<style[\s\S]*?<\/style\s*>/gi, "")
        .replace(TAG, (tag) => tag.replace(/([\s"'/])style\s*=/gi, "$1data-dress=").replace(/([\s"'/])on\w+\s*=/gi, "$1data-act="));
    return new DOMParser().parseFromString(quiet, "text/html").body;
}

/** The style of an element of such a tree. */
export function dressOf(element) {
    const { style } = document.createElement("span");
    style.cssText = element.dataset.dress ?? "";
    return style;
}

/** The words of a footnote: no blocks, no pictures, nothing but emphasis and links. */
export function noteOf(html) {
    const body = parse(html);
    body.querySelectorAll(NOT_WORDS).forEach((element) => element.remove());
    for (const element of [...body.querySelectorAll("*")].reverse()) {
        const href = element.getAttribute("href");
        for (const { name } of [...element.attributes]) if (name !== "href") element.removeAttribute(name);
        const kept = element.matches("strong, em, u, sub, sup") || (element.localName === "a" && isSafeLink(href));
        if (!kept) element.replaceWith(...element.childNodes);
    }
    return body.innerHTML.trim();
}

/** `<sup><a href="#fn1">1</a></sup>` and `<li id="fn1">…</li>` become one thing. */
export function foldFootnotes(body) {
    const notes = new Set();
    for (const link of body.querySelectorAll('a[href^="#"]')) {
        const note = target(body, link);
        if (!note || note.contains(link)) continue;
        const mark = document.createElement("span");
        mark.dataset.footnote = inner(note);
        const sup = link.closest("sup");
        (sup && sup.textContent.trim() === link.textContent.trim() ? sup : link).replaceWith(mark);
        notes.add(note);
    }
    for (const note of notes) {
        const list = note.parentElement;
        note.remove();
        if (list !== body && !list.textContent.trim() && !list.querySelector("img")) list.remove();
    }
}

function target(body, link) {
    const id = link.getAttribute("href").slice(1);
    const found = id && [...body.querySelectorAll("li[id], p[id]")].find((element) => element.id === id);
    return found || null;
}

/** The words of a note without the link that leads back. */
function inner(note) {
    const copy = note.cloneNode(true);
    for (const back of copy.querySelectorAll('a[href^="#"]')) back.remove();
    for (const block of copy.querySelectorAll("p")) block.replaceWith(...block.childNodes, " ");
    return copy.innerHTML.trim();
}

function separatePictures(body) {
    for (const figure of body.querySelectorAll("figure")) {
        const pictures = [...figure.querySelectorAll("img")];
        for (const img of pictures.slice(0, -1)) {
            const alone = document.createElement("figure");
            alone.append(img);
            figure.before(alone);
        }
        if (!pictures.length) figure.replaceWith(...figure.childNodes);
    }
}
