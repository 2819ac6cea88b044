// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('node:assert/strict');
const {card, order} = require('../orders');

module.exports = async ({succeed, fail, verify}) => {
    const held = await succeed('paymentPreAuth', 'create', order('n-20', card('5528790000000008')));
    assert.equal(held.phase, 'PRE_AUTH');
    const capture = {conversationId: 'n-21', paymentId: held.paymentId, paidPrice: '4.00', currency: 'TRY', ip: '85.34.78.112'};
    const captured = await succeed('paymentPostAuth', 'create', capture);
    assert.equal(captured.phase, 'POST_AUTH');
    verify(captured, held.paymentId, 'TRY', 'B67832', 'n-21', 4, 10.01);
    await fail('5082', 'paymentPostAuth', 'create', capture);
    assert.equal((await succeed('paymentPreAuth', 'retrieve', {paymentId: held.paymentId})).phase, 'POST_AUTH');
};
