// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>

#include "tests/support/payer.h"

namespace vezne::test {

/// A browser for pages that the test's own program serves: the event loop turns while it waits, unlike with
/// payer.h.
class Browser
{
public:
    [[nodiscard]] RawAnswer open(const QUrl &page);
    [[nodiscard]] RawAnswer submit(const WebForm &form);

    /// From Vezne's one-time page through the bank at `provider` to the form that goes back to Vezne. Without
    /// a code, with the one that the bank shows.
    [[nodiscard]] WebForm visitBank(const QUrl &page, const QUrl &provider, QString code = {});

private:
    [[nodiscard]] static RawAnswer answerOf(QNetworkReply *reply);

    QNetworkAccessManager m_manager;
};

} // namespace vezne::test
