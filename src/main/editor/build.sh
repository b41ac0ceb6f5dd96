#!/bin/bash
# Builds the article editor and records what it was built from. Needs node and npm; run it after any
# change in this folder, and commit what it writes.
set -euo pipefail
cd "$(dirname "$0")"
out=../java/vn/caunoi/publishing/editor
npm ci --ignore-scripts --no-audit --no-fund --silent
node_modules/.bin/esbuild main.js --bundle --format=esm --minify --target=chrome119,firefox115,safari16.4 \
    --charset=utf8 --legal-comments=none --outfile=$out/editor.js --log-level=warning
node licences.mjs > $out/editor.LICENSES.txt
sha256sum ./*.js ./*.mjs package.json package-lock.json build.sh > $out/editor.sha256
(cd $out && sha256sum editor.js) >> $out/editor.sha256
echo "editor.js: $(wc -c < $out/editor.js) bytes, $(gzip -9c $out/editor.js | wc -c) gzipped"
