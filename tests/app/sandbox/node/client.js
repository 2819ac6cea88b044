// SPDX-License-Identifier: GPL-3.0-or-later
// The provider's own Node client, unchanged, against the sandbox: node client.js URL
// Exit code 77 when the package is not installed: npm install --no-save --prefix tests/app/sandbox/node iyzipay
'use strict';

const assert = require('node:assert/strict');

let Iyzipay;
try {
    Iyzipay = require('iyzipay');
} catch {
    console.log('The npm package iyzipay is not installed.');
    process.exit(77);
}

const client = new Iyzipay({
    uri: process.argv[2],
    apiKey: 'sandbox-vezne-api-key',
    secretKey: 'sandbox-vezne-secret-key',
});

/** One call as a promise: call('payment', 'create', {...}). */
function call(resource, method, request) {
    return new Promise((resolve, reject) => {
        client[resource][method](request, (error, answer) => (error ? reject(error) : resolve(answer)));
    });
}

async function succeed(resource, method, request) {
    const answer = await call(resource, method, request);
    assert.equal(answer.status, 'success', `${resource}.${method}: ${JSON.stringify(answer)}`);
    return answer;
}

async function fail(code, resource, method, request) {
    const answer = await call(resource, method, request);
    assert.equal(answer.status, 'failure', `${resource}.${method} was expected to fail`);
    assert.equal(answer.errorCode, code, JSON.stringify(answer));
    return answer;
}

const address = {
    contactName: 'Gülşah Öztürk',
    city: 'İstanbul',
    country: 'Türkiye',
    address: 'Şişli Cd. No:1/A "Kat 3"',
    zipCode: '34742',
};

function payment(conversationId, cardNumber) {
    return {
        locale: Iyzipay.LOCALE.TR,
        conversationId,
        price: '10.01',
        paidPrice: '10.21',
        currency: Iyzipay.CURRENCY.TRY,
        installment: '1',
        basketId: 'B67832',
        paymentChannel: Iyzipay.PAYMENT_CHANNEL.WEB,
        paymentGroup: Iyzipay.PAYMENT_GROUP.PRODUCT,
        paymentCard: {
            cardHolderName: 'Gülşah Öztürk',
            cardNumber,
            expireMonth: '12',
            expireYear: '2035',
            cvc: '123',
            registerCard: '0',
        },
        buyer: {
            id: 'BY789',
            name: 'Gülşah',
            surname: 'Öztürk',
            gsmNumber: '+905350000000',
            email: 'email@email.com',
            identityNumber: '74300864791',
            lastLoginDate: '2015-10-05 12:43:35',
            registrationDate: '2013-04-21 15:12:09',
            registrationAddress: 'Şişli Cd. No:1/A',
            ip: '85.34.78.112',
            city: 'İstanbul',
            country: 'Türkiye',
            zipCode: '34732',
        },
        shippingAddress: address,
        billingAddress: address,
        basketItems: [
            {id: 'I1', name: 'Çay "demlik" & şeker', category1: 'Gıda', itemType: 'PHYSICAL', price: '0.3'},
            {id: 'I2', name: 'Oyun kodu', category1: 'Oyun', category2: 'Kod', itemType: 'VIRTUAL', price: 9.71},
        ],
    };
}

async function main() {
    await succeed('apiTest', 'retrieve', {});

    const bin = await succeed('binNumber', 'retrieve', {locale: 'tr', conversationId: 'n-1', binNumber: '55287900'});
    assert.equal(bin.cardFamily, 'Paraf');
    assert.equal(bin.conversationId, 'n-1');

    const plans = await succeed('installmentInfo', 'retrieve',
                                {locale: 'tr', conversationId: 'n-2', binNumber: '552879', price: '100'});
    assert.deepEqual(plans.installmentDetails[0].installmentPrices.map((plan) => plan.totalPrice),
                     [100, 103.22, 105.25, 112.22, 120.19, 129.2]);

    const paid = await succeed('payment', 'create', payment('n-3', '5528790000000008'));
    assert.equal(paid.itemTransactions.length, 2);
    assert.equal(paid.fraudStatus, 1);
    assert.match(paid.signature, /^[0-9a-f]{64}$/);

    const shown = await succeed('payment', 'retrieve', {
        locale: 'tr', conversationId: 'n-3', paymentId: paid.paymentId, paymentConversationId: 'n-3',
    });
    assert.equal(shown.paymentStatus, 'SUCCESS');
    assert.equal(shown.signature, paid.signature);
    await fail('5087', 'payment', 'retrieve', {locale: 'tr', conversationId: 'n-3', paymentConversationId: 'never'});

    const line = paid.itemTransactions[1];
    const refund = (price) => ({
        locale: 'tr', conversationId: 'n-4', paymentTransactionId: line.paymentTransactionId, price,
        currency: 'TRY', ip: '85.34.78.112',
    });
    await succeed('refund', 'create', refund('4.00'));
    await fail('5093', 'refund', 'create', refund('9.00'));
    await succeed('refundV2', 'create',
                  {locale: 'tr', conversationId: 'n-5', paymentId: paid.paymentId, price: '1.00', currency: 'TRY'});

    const second = await succeed('payment', 'create', payment('n-6', '4543590000000006'));
    const cancel = {locale: 'tr', conversationId: 'n-7', paymentId: second.paymentId, ip: '85.34.78.112'};
    await succeed('cancel', 'create', cancel);
    await fail('8514', 'cancel', 'create', cancel);

    const declined = await fail('10051', 'payment', 'create', payment('n-8', '4111111111111129'));
    assert.equal(declined.errorGroup, 'NOT_SUFFICIENT_FUNDS');

    const report = await succeed('reportingTransactionDetails', 'retrieve',
                                 {locale: 'tr', conversationId: 'n-9', paymentConversationId: 'n-6'});
    assert.equal(report.payments[0].paymentRefundStatus, 'TOTALLY_REFUNDED');

    client._config.secretKey = 'another';
    client.payment._config.secretKey = 'another';
    await fail('1000', 'payment', 'create', payment('n-10', '5528790000000008'));
}

main().catch((error) => {
    console.error(error.stack);
    process.exit(1);
});
