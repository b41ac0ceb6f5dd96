// Writes the notices of everything that the bundle holds.
import { existsSync, readdirSync, readFileSync } from "node:fs";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const bundled = Object.keys(lock.packages).filter((path) => path && !/esbuild/.test(path)).sort();
const texts = new Map();
for (const path of bundled) {
    if (!existsSync(path)) continue;
    const { name, version, license } = JSON.parse(readFileSync(`${path}/package.json`, "utf8"));
    const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(`${path}/${file}`, "utf8").trim() : `Licence: ${license}`;
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version} (${license})`]);
}
for (const [text, names] of texts) console.log(`${names.join("\n")}\n\n${text}\n\n${"-".repeat(80)}\n`);
