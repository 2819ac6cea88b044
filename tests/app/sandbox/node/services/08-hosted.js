// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('node:assert/strict');
const {card, order} = require('../orders');
const {formOn, submit} = require('../payer');

/** Keys a card into the provider's page and pays at once. */
async function payOn(page, url) {
    const {registerCard, ...typed} = card('5528790000000008');
    return submit(formOn(page, url), {...typed, installment: '1'});
}

async function payAt(address, url) {
    return payOn(await (await fetch(address)).text(), url);
}

module.exports = async ({url, succeed, fail, verify}) => {
    const begun = await succeed('checkoutFormInitialize', 'create', {...order('n-50'), enabledInstallments: [1, 2, 3]});
    verify(begun, 'n-50', begun.token);
    assert.equal(begun.tokenExpireTime, 1800);
    const ask = (token, conversationId = 'n-51') => succeed('checkoutForm', 'retrieve', {locale: 'tr', conversationId, token});
    assert.equal((await ask(begun.token)).paymentStatus, undefined);
    assert.deepEqual(formOn(await payAt(begun.paymentPageUrl, url), url).fields, {token: begun.token});
    const paid = await ask(begun.token);
    assert.equal(paid.paymentStatus, 'SUCCESS');
    verify(paid, 'SUCCESS', paid.paymentId, 'TRY', 'B67832', 'n-51', 10.21, 10.01, begun.token);
    await fail('5124', 'checkoutForm', 'retrieve', {token: 'never'});
    await fail('5132', 'checkoutForm', 'retrieve', {});

    const held = await succeed('checkoutFormInitializePreAuth', 'create', order('n-52'));
    await payAt(held.paymentPageUrl, url);
    assert.equal((await ask(held.token)).phase, 'PRE_AUTH');

    const wallet = await succeed('payWithIyzico', 'initialize', order('n-53'));
    await payAt(wallet.payWithIyzicoPageUrl, url);
    const result = await succeed('payWithIyzico', 'retrieve', {locale: 'tr', token: wallet.token});
    assert.equal(result.paymentStatus, 'SUCCESS');
    assert.equal(result.memberEmail, 'email@email.com');

    const bkm = await succeed('bkmInitialize', 'create', order('n-54'));
    verify(bkm, bkm.token, 'n-54');
    await payOn(await submit(formOn(Buffer.from(bkm.htmlContent, 'base64').toString(), url)), url);
    const express = await succeed('bkm', 'retrieve', {locale: 'tr', token: bkm.token});
    assert.equal(express.paymentStatus, 'SUCCESS');
    assert.equal(express.paidPrice, 10.01);
};
