// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QUrl>

#include "tests/support/rawhttp.h"

/// A customer's browser without a script: reads the pages of the sandbox, fills in their forms, presses their
/// buttons. Needs no event loop.
namespace vezne::test {

/// One form of a page.
struct WebForm
{
    QUrl action; ///< absolute; invalid when the page has no such form
    QString method;
    QMap<QString, QString> fields; ///< hidden ones with their values, the others empty

    [[nodiscard]] WebForm with(const QString &name, const QString &value) const;
};

/// The form with that id, or the first. `base`: address of the page.
[[nodiscard]] WebForm formOn(const QByteArray &page, const QUrl &base, const QString &id = {});

/// The form of a card page with a good card keyed in.
[[nodiscard]] WebForm keyedIn(const WebForm &form,
                              const QString &number = QStringLiteral("5528790000000008"));

/// Posts (or gets) the form as a browser does.
[[nodiscard]] RawAnswer submit(const WebForm &form);

/// Opens an address on 127.0.0.1.
[[nodiscard]] RawAnswer open(const QUrl &address);

/// Pays on a payment link's page: who one is, then the card. The page that comes of it.
[[nodiscard]] RawAnswer payOnLink(const QUrl &link,
                                  const QString &number = QStringLiteral("5528790000000008"));

/// The address of the link with that id.
[[nodiscard]] QUrl linkOn(const QByteArray &page, const QUrl &base, const QString &id);

/// The code that a bank's page shows.
[[nodiscard]] QString shownCode(const QByteArray &page);

} // namespace vezne::test
