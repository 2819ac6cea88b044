// SPDX-License-Identifier: GPL-3.0-or-later
// What the provider's own client costs: node signing.js URL CALLS prints milliseconds of CPU a call.
'use strict';

const Iyzipay = require('iyzipay');

const [url, calls] = [process.argv[2], Number(process.argv[3])];
const client = new Iyzipay({uri: url, apiKey: 'sandbox-vezne-api-key', secretKey: 'sandbox-vezne-secret-key'});

const ask = () => new Promise((resolve, reject) => {
    const request = {locale: 'tr', conversationId: 'bench', binNumber: '552879'};
    client.binNumber.retrieve(request, (error, answer) => {
        if (error || answer.status !== 'success')
            reject(error || new Error(JSON.stringify(answer)));
        else
            resolve();
    });
});

async function main() {
    const before = process.cpuUsage();
    for (let i = 0; i < calls; ++i)
        await ask();
    const used = process.cpuUsage(before);
    console.log((used.user + used.system) / 1000 / calls);
}

main().catch((error) => {
    console.error(error);
    process.exit(1);
});
