// Asks the browser for a passkey and sends its answer with the form around the button.

const bytes = (text) => {
    const plain = text.replaceAll("-", "+").replaceAll("_", "/");
    return Uint8Array.from(atob(plain), (letter) => letter.charCodeAt(0));
};

const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
        .replaceAll("+", "-")
        .replaceAll("/", "_")
        .replaceAll("=", "");

const keys = (data) =>
    (data.keys ? data.keys.split(" ") : []).map((key) => ({ type: "public-key", id: bytes(key) }));

const algorithms = [-7, -8, -257].map((alg) => ({ type: "public-key", alg }));

const asks = {
    create: (data) =>
        navigator.credentials.create({
            publicKey: {
                challenge: bytes(data.challenge),
                rp: { id: data.host, name: "Cầu Nối" },
                user: { id: bytes(data.holder), name: data.username, displayName: data.name },
                pubKeyCredParams: algorithms,
                excludeCredentials: keys(data),
                authenticatorSelection: { residentKey: "required", userVerification: "required" },
                attestation: "none",
            },
        }),
    get: (data) =>
        navigator.credentials.get({
            publicKey: {
                challenge: bytes(data.challenge),
                rpId: data.host,
                allowCredentials: keys(data),
                userVerification: "required",
            },
        }),
};

const optional = (buffer) => (buffer ? text(buffer) : undefined);

function answer(credential) {
    const said = credential.response;
    return JSON.stringify({
        id: credential.id,
        rawId: text(credential.rawId),
        type: credential.type,
        authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
        clientExtensionResults: credential.getClientExtensionResults(),
        response: {
            clientDataJSON: text(said.clientDataJSON),
            attestationObject: optional(said.attestationObject),
            transports: said.getTransports?.(),
            authenticatorData: said.attestationObject ? undefined : optional(said.authenticatorData),
            signature: optional(said.signature),
            userHandle: optional(said.userHandle),
        },
    });
}

async function ask(form) {
    const status = form.querySelector("[role=status]");
    status.textContent = "Đang chờ khóa truy cập…";
    try {
        form.elements.khoa.value = answer(await asks[form.dataset.passkey](form.dataset));
        form.submit();
    } catch {
        status.textContent = "Chưa nhận được khóa truy cập. Bạn có thể bấm lại, hoặc dùng cách khác.";
    }
}

if (window.PublicKeyCredential) {
    for (const form of document.querySelectorAll("form[data-passkey]")) {
        form.hidden = false;
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            ask(form);
        });
    }
    for (const apology of document.querySelectorAll("[data-without-passkeys]")) {
        apology.hidden = true;
    }
}
