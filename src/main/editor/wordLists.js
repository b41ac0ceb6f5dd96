// Word puts no lists on the clipboard: it gives paragraphs, with the level in a style of its own and
// the number or the bullet as words. This makes lists of them again.

const ITEM = /mso-list:\s*(l\d+)\s+level(\d+)/i;
const NUMBER = /^\(?(\d{1,5}|[a-zđ]|[ivxlc]{1,6})[.)]/i;

export function makeWordLists(body) {
    let stack = [];
    let before = null;
    for (const paragraph of [...body.querySelectorAll("p, h1, h2, h3, h4, h5, h6")]) {
        const item = read(paragraph);
        if (!item) continue;
        if (!before || nextBlock(before) !== paragraph) stack = [];
        const anchor = stack[0]?.list ?? null;
        place(item, paragraph, stack);
        before = stack[0].list;
        if (anchor === stack[0].list) paragraph.remove();
    }
}

/** Null for a paragraph that is no item; headings keep their own number as words. */
function read(paragraph) {
    const style = paragraph.dataset.dress ?? "";
    const found = style.match(ITEM);
    if (!found || !paragraph.localName.startsWith("p")) return null;
    const marker = [...paragraph.querySelectorAll("span")].find((span) => /mso-list:\s*Ignore/i.test(span.dataset.dress ?? ""));
    const sign = (marker?.textContent ?? "").replace(/[\s\u00a0]+/g, "");
    marker?.remove();
    return { list: found[1], level: Number(found[2]), sign, content: [...paragraph.childNodes] };
}

function nextBlock(element) {
    let next = element.nextSibling;
    while (next && next.nodeType === Node.TEXT_NODE && !next.textContent.trim()) next = next.nextSibling;
    return next;
}

function place(item, paragraph, stack) {
    const { name, type, start } = kind(item.sign);
    while (stack.length && stack.at(-1).level > item.level) stack.pop();
    let top = stack.at(-1);
    if (top && top.level === item.level && (top.list.localName !== name || top.id !== item.list)) {
        stack.pop();
        top = stack.at(-1);
    }
    if (!top || top.level < item.level) {
        const list = document.createElement(name);
        if (type) list.setAttribute("type", type);
        if (start > 1) list.setAttribute("start", start);
        if (top) top.list.lastElementChild.append(list);
        else paragraph.replaceWith(list);
        stack.push({ list, level: item.level, id: item.list });
        top = stack.at(-1);
    }
    const li = document.createElement("li");
    const p = document.createElement("p");
    p.append(...item.content);
    li.append(p);
    top.list.append(li);
}

function kind(sign) {
    const number = sign.match(NUMBER)?.[1];
    if (!number) return { name: "ul" };
    if (/^\d/.test(number)) return { name: "ol", start: Number(number) };
    const upper = number === number.toUpperCase();
    const roman = /^[ivxlc]+$/i.test(number) && (number.length > 1 || /^i$/i.test(number));
    return { name: "ol", type: roman ? (upper ? "I" : "i") : upper ? "A" : "a" };
}
