// SPDX-License-Identifier: GPL-3.0-or-later
// Requests as merchants send them.
'use strict';

const Iyzipay = require('iyzipay');

const address = {
    contactName: 'Gülşah Öztürk',
    city: 'İstanbul',
    country: 'Türkiye',
    address: 'Şişli Cd. No:1/A "Kat 3"',
    zipCode: '34742',
};

const card = (cardNumber) => ({
    cardHolderName: 'Gülşah Öztürk',
    cardNumber,
    expireMonth: '12',
    expireYear: '2035',
    cvc: '123',
    registerCard: '0',
});

/** A whole payment; `card` may be left out for the provider's pages. */
const order = (conversationId, paymentCard) => ({
    locale: Iyzipay.LOCALE.TR,
    conversationId,
    price: '10.01',
    paidPrice: '10.21',
    currency: Iyzipay.CURRENCY.TRY,
    installment: '1',
    basketId: 'B67832',
    paymentChannel: Iyzipay.PAYMENT_CHANNEL.WEB,
    paymentGroup: Iyzipay.PAYMENT_GROUP.PRODUCT,
    callbackUrl: 'https://www.example.com/callback',
    ...(paymentCard ? {paymentCard} : {}),
    buyer: {
        id: 'BY789',
        name: 'Gülşah',
        surname: 'Öztürk',
        gsmNumber: '+905350000000',
        email: 'email@email.com',
        identityNumber: '74300864791',
        lastLoginDate: '2015-10-05 12:43:35',
        registrationDate: '2013-04-21 15:12:09',
        registrationAddress: 'Şişli Cd. No:1/A',
        ip: '85.34.78.112',
        city: 'İstanbul',
        country: 'Türkiye',
        zipCode: '34732',
    },
    shippingAddress: address,
    billingAddress: address,
    basketItems: [
        {id: 'I1', name: 'Çay "demlik" & şeker', category1: 'Gıda', itemType: 'PHYSICAL', price: '0.3'},
        {id: 'I2', name: 'Oyun kodu', category1: 'Oyun', category2: 'Kod', itemType: 'VIRTUAL', price: 9.71},
    ],
});

module.exports = {card, order};
