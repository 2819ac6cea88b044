// SPDX-License-Identifier: GPL-3.0-or-later
// What the provider's own client costs: node signing.js URL CALLS WARM_UP prints milliseconds of CPU
// a call, of all its threads, after as many calls as are to be left out.
'use strict';

const Iyzipay = require('iyzipay');

const [url, calls, warmUp] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
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
    for (let i = 0; i < warmUp; ++i)
        await ask();
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
