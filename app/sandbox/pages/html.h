// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <utility>

#include "core/base/language.h"
#include "core/money/decimal.h"
#include "core/money/money.h"

/// Pages for people: plain HTML, made here, readable without a script. Whatever comes from outside goes
/// through escaped().
namespace vezne::sandbox::html {

struct Page
{
    int status = 200;
    QByteArray content; ///< a whole document
    QByteArray type = "text/html;charset=UTF-8";
};

using Fields = QList<std::pair<QString, QString>>;

/// The text as it may stand between tags and inside quoted attributes.
[[nodiscard]] QString escaped(const QString &text);

/// One of the two texts.
[[nodiscard]] QString say(Language language, const QString &turkish, const QString &english);

/// A whole page round `body`, which is HTML; `title` is plain text.
[[nodiscard]] Page page(Language language, const QString &title, const QString &body, int status = 200);

/// A page that says one thing and offers nothing; both are plain text.
[[nodiscard]] Page notice(Language language, const QString &title, const QString &text, int status = 200);

/// A page that posts itself on to `action`, by a script or, without one, by its button. `formId` is the
/// name the original gives the form.
[[nodiscard]] Page selfPosting(Language language, const QString &formId, const QString &action,
                               const Fields &fields, const QString &title);

/// A list of names and values, all plain text.
[[nodiscard]] QString summary(const Fields &rows);

/// Hidden fields of a form.
[[nodiscard]] QString hidden(const Fields &fields);

/// One labelled text field. `attributes` is HTML; the rest is plain text.
[[nodiscard]] QString textField(const QString &name, const QString &label, const QString &attributes = {});

/// The money as people read it.
[[nodiscard]] QString amountText(Decimal amount, Currency currency, Language language);

} // namespace vezne::sandbox::html
