// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('node:assert/strict');
const {card, order} = require('../orders');

module.exports = async ({succeed, fail, verify}) => {
    const paid = await succeed('payment', 'create', order('n-4', card('5528790000000008')));
    const line = paid.itemTransactions[1];
    const refund = (price) => ({
        locale: 'tr', conversationId: 'n-5', paymentTransactionId: line.paymentTransactionId, price,
        currency: 'TRY', ip: '85.34.78.112', reason: 'other', description: 'İade',
    });
    const part = await succeed('refund', 'create', refund('4.00'));
    verify(part, paid.paymentId, 4, 'TRY', 'n-5');
    await fail('5093', 'refund', 'create', refund('9.00'));
    await succeed('refundChargedFromMerchant', 'create', refund('1.00'));
    await succeed('refundV2', 'create',
                  {locale: 'tr', conversationId: 'n-5', paymentId: paid.paymentId, price: '1.00', currency: 'TRY'});

    const second = await succeed('payment', 'create', order('n-6', card('4543590000000006')));
    const cancel = {locale: 'tr', conversationId: 'n-7', paymentId: second.paymentId, ip: '85.34.78.112'};
    await succeed('cancel', 'create', cancel);
    await fail('8514', 'cancel', 'create', cancel);

    const report = await succeed('reportingTransactionDetails', 'retrieve',
                                 {locale: 'tr', conversationId: 'n-9', paymentConversationId: 'n-6'});
    assert.equal(report.payments[0].paymentRefundStatus, 'TOTALLY_REFUNDED');
    const today = new Intl.DateTimeFormat('en-CA', {timeZone: 'Europe/Istanbul'}).format(new Date());
    const day = await succeed('reportingTransactions', 'retrieve',
                              {locale: 'tr', conversationId: 'n-9', transactionDate: today, page: 1});
    assert.ok(day.transactions.some((row) => row.transactionType === 'REFUND'));
};
