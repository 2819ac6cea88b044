// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

/// The customer of the tour, who reads the pages of the private sandbox and fills in their forms as a browser
/// would. Each call blocks until the last page is there; none may run on the thread that serves a page.
namespace vezne::desktop::payer {

/// Pays on a payment link's page.
void payOnLink(const QUrl &link);
/// Pays on one of iyzico's own pages, in `installments` where the page offers them.
void payOnPage(const QUrl &page, int installments = 1);
/// From Vezne's one-time page to the bank at `provider`, where the right code is typed, and back.
void confirmAtBank(const QUrl &page, const QUrl &provider);

} // namespace vezne::desktop::payer
