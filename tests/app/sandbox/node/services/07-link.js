// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('node:assert/strict');
const {card} = require('../orders');
const {formOn, submit} = require('../payer');

const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

module.exports = async ({url, succeed, fail}) => {
    const product = {
        locale: 'tr', conversationId: 'n-40', name: 'Kargo', description: 'Kargo ücreti', price: '50.00', currencyCode: 'TRY',
        encodedImageFile: picture, addressIgnorable: true, installmentRequested: false,
    };
    const {data: {token}} = await succeed('iyziLink', 'create', product);
    await succeed('iyziLink', 'update', {...product, linkToken: token, price: '60.00'});
    const shown = await succeed('iyziLink', 'retrieve', {linkToken: token, locale: 'tr', conversationId: 'n-41'});
    assert.equal(shown.data.price, 60);
    assert.equal(shown.data.soldCount, 0);
    const list = await succeed('iyziLink', 'retrieveList', {locale: 'tr', conversationId: 'n-42', page: 1, count: 2});
    assert.equal(list.data.items[0].token, token);

    const cardPage = await submit(formOn(await (await fetch(shown.data.url)).text(), url),
                                  {name: 'Ali', surname: 'Ak', email: 'a@example.com'});
    const {registerCard, ...typed} = card('5528790000000008');
    assert.match(await submit(formOn(cardPage, url), typed), /Ödemeniz alındı/);
    assert.equal((await succeed('iyziLink', 'retrieve', {linkToken: token})).data.soldCount, 1);

    await succeed('iyziLink', 'updateProductStatus', {linkToken: token, status: 'PASSIVE'});
    assert.equal((await fetch(shown.data.url)).status, 410);
    const fast = {locale: 'tr', conversationId: 'n-43', description: 'Hızlı', price: '750', currencyCode: 'TRY', sourceType: 'API'};
    await succeed('iyziLink', 'fastlink', fast);
    await fail('5008', 'iyziLink', 'fastlink', {...fast, price: '750.01'});
    await succeed('iyziLink', 'delete', {linkToken: token, locale: 'tr', conversationId: 'n-44'});
    await fail('5124', 'iyziLink', 'retrieve', {linkToken: token});
};
