// Sends files to the server, and pictures that came with pasted words.
import { Picture } from "./content.js";

export class Uploads {
    constructor(textarea, form, say) {
        this.addresses = textarea.dataset;
        this.form = form;
        this.say = say;
        this.waiting = [];
        this.key = 0;
        this.nameless = 0;
    }

    attach(editor) {
        this.editor = editor;
    }

    /** The kept file, or an Error with the sentence that the server gave. */
    async send(file) {
        const data = new FormData();
        data.set("tep", file, file.name);
        return this.post(this.addresses.upload, data);
    }

    async fetch(address) {
        return this.post(this.addresses.fetch, new URLSearchParams({ address }));
    }

    async word(file) {
        const data = new FormData();
        data.set("tep", file, file.name);
        return this.post(this.addresses.import, data);
    }

    async post(address, body) {
        const csrf = this.form.elements._csrf?.value;
        if (csrf) body.set("_csrf", csrf);
        let answer;
        try {
            answer = await fetch(address, { method: "POST", body, headers: { Accept: "application/json" } });
        } catch {
            throw new Error("Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.");
        }
        const said = await answer.json().catch(() => ({}));
        if (answer.ok) return said;
        throw new Error(said.mistake ?? "Máy chủ chưa nhận được tệp. Hãy thử lại sau ít phút.");
    }

    /** The place of a pasted picture; when the words are in the text, it is sent or fetched. */
    place(img) {
        const address = img.getAttribute("src") ?? "";
        const name = img.alt.trim() || `số ${++this.nameless}`;
        const place = document.createElement("p");
        const key = `${Date.now()}-${++this.key}`;
        const comes = /^data:image\/(png|jpeg|gif|webp);base64,/i.test(address) || /^https?:\/\//i.test(address);
        place.dataset.missing = "";
        place.dataset.key = key;
        place.dataset.name = name;
        place.dataset.state = comes ? "coming" : "lost";
        place.textContent = name;
        if (comes) this.waiting.push({ key, address, alt: img.alt.trim() });
        if (comes && this.waiting.length === 1) setTimeout(() => this.settle());
        if (!comes) this.say("Có ảnh không chép được từ nơi khác: hãy chèn lại ảnh vào chỗ đã đánh dấu.");
        return place;
    }

    async settle() {
        while (this.waiting.length) {
            const { key, address, alt } = this.waiting[0];
            try {
                const kept = address.startsWith("data:") ? await this.send(fileOf(address)) : await this.fetch(address);
                this.replace(key, kept, alt);
            } catch (refusal) {
                this.lose(key, refusal.message);
            }
            this.waiting.shift();
        }
    }

    replace(key, { src, width, height }, alt) {
        this.change(key, (tr, at, node) => {
            const picture = this.editor.schema.nodes[Picture.name].create({ src, width, height, alt });
            return tr.replaceWith(at, at + node.nodeSize, picture);
        });
        this.say(alt ? "Đã tải ảnh lên." : "Đã tải ảnh lên. Hãy chọn ảnh và viết lời mô tả.");
    }

    lose(key, sentence) {
        this.change(key, (tr, at, node) => tr.setNodeMarkup(at, null, { ...node.attrs, state: "lost" }));
        this.say(`${sentence} Hãy chèn lại ảnh vào chỗ đã đánh dấu.`);
    }

    change(key, act) {
        const { state, view } = this.editor;
        state.doc.descendants((node, at) => {
            if (node.type.name === "missing" && node.attrs.key === key) view.dispatch(act(state.tr, at, node).setMeta("addToHistory", false));
        });
    }

    /** Files that were dropped or chosen: pictures stand in the text, others become links. */
    async insertAll(files) {
        for (const file of files) {
            this.say(`Đang tải tệp ${file.name}…`);
            try {
                this.insert(await this.send(file));
            } catch (refusal) {
                this.say(refusal.message);
                return;
            }
        }
    }

    insert(kept) {
        if (kept.kind === "picture") {
            const { src, width, height } = kept;
            this.editor.chain().focus().insertContent({ type: "picture", attrs: { src, width, height } }).run();
            this.say("Đã tải ảnh lên. Hãy chọn ảnh và viết lời mô tả.");
            return;
        }
        const text = `${kept.name} (${size(kept.size)})`;
        this.editor.chain().focus()
            .insertContent([{ type: "text", text, marks: [{ type: "link", attrs: { href: kept.src } }] }, { type: "text", text: " " }])
            .run();
        this.say(`Đã đính kèm tệp ${kept.name}.`);
    }
}

function fileOf(address) {
    const [head, data] = address.split(",", 2);
    const type = head.slice("data:".length).split(";")[0].toLowerCase();
    const bytes = Uint8Array.from(atob(data.replace(/\s+/g, "")), (c) => c.charCodeAt(0));
    return new File([bytes], `anh-dan.${type.split("/")[1].replace("jpeg", "jpg")}`, { type });
}

function size(bytes) {
    const mega = bytes / (1 << 20);
    return mega >= 1
        ? `${mega.toLocaleString("vi-VN", { maximumFractionDigits: 1 })} MB`
        : `${Math.max(1, Math.round(bytes / 1024)).toLocaleString("vi-VN")} KB`;
}
