// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('node:assert/strict');
const {card, order} = require('../orders');

module.exports = async ({succeed, fail, agree}) => {
    const plain = {cardAlias: 'İş', cardHolderName: 'Gülşah', cardNumber: '5528790000000008', expireMonth: '12', expireYear: '2035'};
    const saved = await succeed('card', 'create', {locale: 'tr', email: 'a@example.com', externalId: 'C1', card: plain});
    const {cardUserKey, cardToken} = saved;
    await succeed('card', 'create', {locale: 'tr', cardUserKey, card: {...plain, cardNumber: '4543590000000006'}});
    assert.equal((await succeed('cardList', 'retrieve', {cardUserKey})).cardDetails.length, 2);

    const paid = await succeed('payment', 'create', order('n-30', {cardUserKey, cardToken}));
    assert.equal(paid.cardToken, cardToken);
    const registered = await succeed('payment', 'create',
                                     order('n-31', {...card('5400360000000003'), registerCard: '1', cardAlias: 'x'}));
    assert.ok(registered.cardUserKey && registered.cardToken);

    await succeed('card', 'delete', {locale: 'tr', cardUserKey, cardToken});
    await fail('3006', 'card', 'delete', {locale: 'tr', cardUserKey, cardToken});
    await fail('3005', 'cardList', 'retrieve', {cardUserKey: 'never'});
    await agree({cardStorage: false});
    await fail('3007', 'cardList', 'retrieve', {cardUserKey});
    await agree({cardStorage: true});
};
