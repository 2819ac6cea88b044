// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const assert = require('node:assert/strict');

module.exports = async ({succeed, fail}) => {
    await succeed('apiTest', 'retrieve', {});
    const bin = await succeed('binNumber', 'retrieve', {locale: 'tr', conversationId: 'n-1', binNumber: '55287900'});
    assert.equal(bin.cardFamily, 'Paraf');
    assert.equal(bin.conversationId, 'n-1');
    await fail('5066', 'binNumber', 'retrieve', {locale: 'tr', binNumber: '000000'});
    const plans = await succeed('installmentInfo', 'retrieve',
                                {locale: 'tr', conversationId: 'n-2', binNumber: '552879', price: '100'});
    assert.deepEqual(plans.installmentDetails[0].installmentPrices.map((plan) => plan.totalPrice),
                     [100, 103.22, 105.25, 112.22, 120.19, 129.2]);
};
