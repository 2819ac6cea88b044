// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const {card, order} = require('../orders');

module.exports = async ({client, fail}) => {
    client._config.secretKey = 'another';
    client.payment._config.secretKey = 'another';
    await fail('1000', 'payment', 'create', order('n-70', card('5528790000000008')));
};
