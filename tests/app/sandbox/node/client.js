// SPDX-License-Identifier: GPL-3.0-or-later
// The provider's own Node client, unchanged, against the sandbox: node client.js URL
// Every file in services/ tries one kind of service, in the order of their names.
// Exit code 77 when the package is not installed: npm install --no-save --prefix tests/app/sandbox/node iyzipay
'use strict';

const fs = require('node:fs');
const path = require('node:path');

try {
    require('iyzipay');
} catch {
    console.log('The npm package iyzipay is not installed.');
    process.exit(77);
}

async function main() {
    const api = require('./api')(process.argv[2]);
    const folder = path.join(__dirname, 'services');
    for (const file of fs.readdirSync(folder).sort()) {
        await require(path.join(folder, file))(api);
        console.log(`${path.basename(file, '.js')}: as it should be`);
    }
}

main().catch((error) => {
    console.error(error.stack);
    process.exit(1);
});
