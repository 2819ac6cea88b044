// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('node:assert/strict');
const {card, order} = require('../orders');

module.exports = async ({succeed, fail, verify}) => {
    const paid = await succeed('payment', 'create', order('n-3', card('5528790000000008')));
    assert.equal(paid.itemTransactions.length, 2);
    assert.equal(paid.fraudStatus, 1);
    verify(paid, paid.paymentId, 'TRY', 'B67832', 'n-3', 10.21, 10.01);

    const shown = await succeed('payment', 'retrieve', {
        locale: 'tr', conversationId: 'n-3', paymentId: paid.paymentId, paymentConversationId: 'n-3',
    });
    assert.equal(shown.paymentStatus, 'SUCCESS');
    assert.equal(shown.signature, paid.signature);
    await fail('5087', 'payment', 'retrieve', {locale: 'tr', conversationId: 'n-3', paymentConversationId: 'never'});

    const declined = await fail('10051', 'payment', 'create', order('n-8', card('4111111111111129')));
    assert.equal(declined.errorGroup, 'NOT_SUFFICIENT_FUNDS');
    await fail('5184', 'payment', 'create', {...order('n-9', card('5528790000000008')), currency: 'USD'});
};
