// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('node:assert/strict');
const {card, order} = require('../orders');
const {formOn, submit, shownCode} = require('../payer');

/** Walks through the bank's page; gives what the browser would post to the merchant. */
async function authenticate(begun, url) {
    const content = Buffer.from(begun.threeDSHtmlContent, 'base64').toString();
    const bank = await submit(formOn(content, url));
    return formOn(await submit(formOn(bank, url), {smsCode: shownCode(bank)}), url).fields;
}

module.exports = async ({url, succeed, fail, verify}) => {
    const begin = (conversationId, resource = 'threedsInitialize') =>
        succeed(resource, 'create', order(conversationId, card('5528790000000008')));

    const begun = await begin('n-10');
    verify(begun, begun.paymentId, 'n-10');
    const back = await authenticate(begun, url);
    assert.equal(back.mdStatus, '1');
    verify(back, back.conversationData, back.conversationId, back.mdStatus, back.paymentId, back.status);
    const first = {locale: 'tr', conversationId: 'n-11', paymentId: begun.paymentId, conversationData: ''};
    const paid = await succeed('threedsPayment', 'create', first);
    assert.equal(paid.mdStatus, 1);
    verify(paid, paid.paymentId, 'TRY', 'B67832', 'n-11', 10.21, 10.01);
    await fail('5115', 'threedsPayment', 'create', first);
    assert.equal((await succeed('threedsPayment', 'retrieve', {paymentId: begun.paymentId})).paymentStatus, 'SUCCESS');

    const held = await begin('n-12', 'threedsInitializePreAuth');
    await authenticate(held, url);
    const second = {conversationId: 'n-13', paymentId: held.paymentId, paidPrice: '10.21', basketId: 'B67832', currency: 'TRY'};
    await fail('11', 'threedsV2Payment', 'create', {...second, paidPrice: '10.22'});
    assert.equal((await succeed('threedsV2Payment', 'create', second)).phase, 'PRE_AUTH');
};
