// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('node:assert/strict');
const {card, order} = require('../orders');

module.exports = async ({succeed, fail, agree}) => {
    await fail('2000', 'approval', 'create', {paymentTransactionId: '1'});
    await agree({marketplace: true});
    const paid = await succeed('payment', 'create', order('n-60', card('5528790000000008')));
    const item = {locale: 'tr', conversationId: 'n-61', paymentTransactionId: paid.itemTransactions[0].paymentTransactionId};
    assert.equal(paid.itemTransactions[0].transactionStatus, 1);
    await succeed('approval', 'create', item);
    await succeed('disapproval', 'create', item);
    await agree({marketplace: false});
    assert.deepEqual((await succeed('reportingPayoutCompleted', 'retrieve', {date: '2026-11-20 00:00:00'}))
        .payoutCompletedTransactions, []);
    assert.deepEqual((await succeed('reportingBouncedPayments', 'retrieve', {date: '2026-11-20 00:00:00'})).bouncedRows, []);
};
