// The inbox by keyboard: j and k go from dossier to dossier, x picks one. Everything works without.

const list = document.querySelector("[data-inbox]");
const rows = list ? [...list.querySelectorAll("tbody tr")] : [];
const off = () => {
    try {
        return localStorage.getItem("tat-phim");
    } catch {
        return null; // storage is switched off
    }
};

function go(step) {
    const here = rows.findIndex((row) => row.contains(document.activeElement));
    const next = rows[Math.min(Math.max(here + step, 0), rows.length - 1)];
    next?.querySelector("th a").focus();
}

function pick() {
    document.activeElement.closest("tr")?.querySelector("input[type=checkbox]")?.click();
}

const keys = { j: () => go(1), k: () => go(-1), x: pick };

document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=checkbox]), textarea, select");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || off()) return;
    keys[event.key]?.();
});
