// SPDX-License-Identifier: GPL-3.0-or-later
// A payer's browser without a script: reads a page's form, fills it in, sends it.
'use strict';

const plain = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'").replaceAll('&amp;', '&');
const attribute = (tag, name) => plain((tag.match(new RegExp(`\\s${name}="([^"]*)"`)) || [, ''])[1]);

/** The first form of a page: {action, fields}. */
function formOn(page, base) {
    const [, tag, inside] = page.match(/<form(\s[^>]*)>([^]*?)<\/form>/);
    const fields = {};
    for (const [, input] of inside.matchAll(/<input(\s[^>]*)>/g)) {
        if (attribute(input, 'type') !== 'checkbox')
            fields[attribute(input, 'name')] = attribute(input, 'value');
    }
    return {action: new URL(attribute(tag, 'action'), base).href, fields};
}

async function submit(form, extra = {}) {
    const body = new URLSearchParams({...form.fields, ...extra});
    return (await fetch(form.action, {method: 'POST', body})).text();
}

const shownCode = (page) => page.match(/id="smsCode">(\d{6})</)[1];

module.exports = {formOn, submit, shownCode};
