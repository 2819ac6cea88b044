// SPDX-License-Identifier: GPL-3.0-or-later
// The provider's own Node client, unchanged, against the sandbox: node client.js URL
// Every file in services/ tries one kind of service, in the order of their names.
// Exit code 77 when the package is not installed: npm install --no-package-lock --prefix tests/app/sandbox/node
'use strict';

const fs = require('node:fs');
const path = require('node:path');

try {
    require('iyzipay');
} catch {
    console.log('The npm package iyzipay is not installed.');
    process.exit(77);
}

/** Every service of the provider that its client reaches and a merchant with a form of their own uses. */
const services = [
    '/payment/test', '/payment/bin/check', '/payment/iyzipos/installment', '/payment/auth', '/payment/detail',
    '/payment/cancel', '/payment/refund', '/v2/payment/refund', '/payment/iyzipos/refund/merchant/charge',
    '/payment/preauth', '/payment/postauth', '/payment/3dsecure/initialize',
    '/payment/3dsecure/initialize/preauth', '/payment/3dsecure/auth', '/payment/v2/3dsecure/auth',
    '/cardstorage/card', '/cardstorage/cards', '/v2/iyzilink/products', '/v2/iyzilink/fast-link/products',
    '/payment/iyzipos/checkoutform/initialize/auth/ecom', '/payment/iyzipos/checkoutform/initialize/preauth/ecom',
    '/payment/iyzipos/checkoutform/auth/ecom/detail', '/payment/pay-with-iyzico/initialize',
    '/payment/bkm/initialize', '/payment/bkm/auth/detail', '/payment/iyzipos/item/approve',
    '/payment/iyzipos/item/disapprove', '/reporting/settlement/payoutcompleted', '/reporting/settlement/bounced',
    '/v2/reporting/payment/details', '/v2/reporting/payment/transactions',
];

/** The sandbox's own record of what was called. */
async function missing(url) {
    const {requests} = await (await fetch(`${url}/sandbox/ledger`)).json();
    const tried = new Set(requests.map(({path}) => path));
    return services.filter((service) => !tried.has(service));
}

async function main() {
    const api = require('./api')(process.argv[2]);
    const folder = path.join(__dirname, 'services');
    for (const file of fs.readdirSync(folder).sort()) {
        await require(path.join(folder, file))(api);
        console.log(`${path.basename(file, '.js')}: as it should be`);
    }
    const left = await missing(process.argv[2]);
    if (left.length > 0)
        throw new Error(`not tried: ${left.join(', ')}`);
}

main().catch((error) => {
    console.error(error.stack);
    process.exit(1);
});
