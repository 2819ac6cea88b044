// SPDX-License-Identifier: GPL-3.0-or-later
// A far end that speaks TLS: node tlsend.js CERTIFICATE KEY prints its port and answers every inquiry the same.
'use strict';

const fs = require('fs');
const https = require('https');

const answer = JSON.stringify({
    status: 'success', locale: 'tr', systemTime: Date.now(), conversationId: 'bench', binNumber: '552879',
    cardType: 'CREDIT_CARD', cardAssociation: 'MASTER_CARD', cardFamily: 'Paraf', bankName: 'Halk Bankası',
    bankCode: 12, commercial: 0,
});
const options = {cert: fs.readFileSync(process.argv[2]), key: fs.readFileSync(process.argv[3])};
const server = https.createServer(options, (request, response) => {
    request.resume();
    request.on('end', () => {
        response.setHeader('Content-Type', 'application/json');
        response.end(answer);
    });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
