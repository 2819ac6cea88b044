// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt as text: HTML for paper, plain for e-mail.
#include <algorithm>

#include "core/finance/receipt.h"

namespace vezne::finance {

using namespace Qt::StringLiterals;

namespace {

constexpr int logoHeight = 56; ///< pixels at 96 dots an inch

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString tableOf(const std::vector<ReceiptLine> &lines)
{
    QString rows;
    for (const ReceiptLine &line : lines) {
        const QString shape = line.isStrong ? u"<tr><td><b>%1</b></td><td align='right'><b>%2</b></td></tr>"_s
                                            : u"<tr><td>%1</td><td align='right'>%2</td></tr>"_s;
        rows += shape.arg(escaped(line.label), escaped(line.value));
    }
    return u"<table width='100%' cellspacing='0' cellpadding='3'>"_s + rows + u"</table>"_s;
}

QString headOf(const Receipt &receipt)
{
    if (receipt.shop.name.isEmpty() && receipt.shop.logo.isEmpty())
        return {};
    QString shop = u"<b>%1</b>"_s.arg(escaped(receipt.shop.name));
    if (!receipt.shop.address.isEmpty())
        shop += u"<br>"_s + escaped(receipt.shop.address);
    if (receipt.shop.logo.isEmpty())
        return u"<p>%1</p>"_s.arg(shop);
    const QString type = receipt.shop.logo.startsWith('\x89') ? u"png"_s : u"jpeg"_s;
    const QString logo = u"<img height='%1' src='data:image/%2;base64,%3'>"_s.arg(
        QString::number(logoHeight), type, QString::fromLatin1(receipt.shop.logo.toBase64()));
    return u"<table width='100%' cellspacing='0' cellpadding='3'><tr><td>%1</td>"
           "<td align='right'>%2</td></tr></table>"_s.arg(logo, shop);
}

QString plainLines(const std::vector<ReceiptLine> &lines)
{
    QString text;
    for (const ReceiptLine &line : lines)
        text += line.label + (line.value.isEmpty() ? QString() : u": "_s + line.value) + u'\n';
    return text;
}

} // namespace

QString toHtml(const Receipt &receipt)
{
    QString html = headOf(receipt) + u"<h2>%1</h2>"_s.arg(escaped(receipt.title)) + tableOf(receipt.facts);
    if (!receipt.items.empty())
        html += u"<h3>%1</h3>"_s.arg(escaped(receipt.itemsTitle)) + tableOf(receipt.items);
    html += u"<h3>%1</h3>"_s.arg(escaped(receipt.sumsTitle)) + tableOf(receipt.sums);
    html += u"<p>%1</p>"_s.arg(escaped(receipt.words));
    html += u"<hr><p><small>%1<br>%2</small></p>"_s.arg(escaped(receipt.notice), escaped(receipt.printed));
    return html;
}

QString toPlainText(const Receipt &receipt)
{
    QString text;
    for (const QString &line : {receipt.shop.name, receipt.shop.address}) {
        if (!line.isEmpty())
            text += line + u'\n';
    }
    text += (text.isEmpty() ? QString() : u"\n"_s) + receipt.title + u"\n\n"_s + plainLines(receipt.facts) +
            u'\n';
    if (!receipt.items.empty())
        text += receipt.itemsTitle + u'\n' + plainLines(receipt.items) + u'\n';
    text += plainLines(receipt.sums) + receipt.words + u"\n\n"_s + receipt.notice + u'\n';
    return text;
}

} // namespace vezne::finance
