// A scanner at the counter types the card's QR text and Enter: the fields fill, the focus goes on. Without
// this file the text is read when the form is sent.

const day = (digits) => `${digits.slice(0, 2)}/${digits.slice(2, 4)}/${digits.slice(4)}`;

function read(text) {
    const parts = text.normalize("NFC").split("|").map((part) => part.trim());
    const right = parts.length >= 7 && /^\d{12}$/.test(parts[0]) && parts[2] && /^\d{8}$/.test(parts[3]);
    return right ? { so: parts[0], ten: parts[2], sinh: day(parts[3]), o: parts[5] } : null;
}

function take(field) {
    const said = document.getElementById(`${field.id}-bao`);
    const card = read(field.value);
    if (!card) {
        said.textContent = "Chưa đọc được: đây không phải mã QR của thẻ căn cước. Hãy quét lại, hoặc gõ vào các ô dưới.";
        field.select();
        return;
    }
    for (const [name, text] of Object.entries(card)) {
        document.getElementById(field.dataset.card + name).value = text;
    }
    field.value = "";
    said.textContent = `Đã điền: ${card.ten}.`;
    document.getElementById(field.dataset.card === "chu-" ? "du" : "nop-uy-quyen").focus();
}

for (const field of document.querySelectorAll("[data-card]")) {
    field.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" || event.isComposing || !field.value.trim()) return;
        event.preventDefault();
        take(field);
    });
}
