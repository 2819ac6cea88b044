// SPDX-License-Identifier: GPL-3.0-or-later
// What every service's file needs: the client, calls that must succeed or fail, and the control plane.
'use strict';

const assert = require('node:assert/strict');
const Iyzipay = require('iyzipay');

const secretKey = 'sandbox-vezne-secret-key';

module.exports = (url) => {
    const client = new Iyzipay({uri: url, apiKey: 'sandbox-vezne-api-key', secretKey});

    /** One call as a promise: call('payment', 'create', {...}). */
    const call = (resource, method, request) => new Promise((resolve, reject) => {
        client[resource][method](request, (error, answer) => (error ? reject(error) : resolve(answer)));
    });

    const succeed = async (resource, method, request) => {
        const answer = await call(resource, method, request);
        assert.equal(answer.status, 'success', `${resource}.${method}: ${JSON.stringify(answer)}`);
        return answer;
    };

    const fail = async (code, resource, method, request) => {
        const answer = await call(resource, method, request);
        assert.equal(answer.status, 'failure', `${resource}.${method} was expected to fail`);
        assert.equal(answer.errorCode, code, JSON.stringify(answer));
        return answer;
    };

    /** The provider's signature by the client's own arithmetic. */
    const verify = (answer, ...values) => {
        const {calculateHmacSHA256Signature} = require('iyzipay/lib/utils');
        assert.equal(answer.signature, calculateHmacSHA256Signature(values, secretKey));
    };

    /** Changes what is agreed with the merchant. */
    const agree = (fields) => fetch(`${url}/sandbox/account`, {method: 'POST', body: JSON.stringify(fields)});

    return {url, client, succeed, fail, verify, agree};
};
