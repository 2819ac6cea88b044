// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/saledesk.h"

#include "tests/support/postgres.h"
#include "ui/kit/cardnumberedit.h"
#include "ui/kit/cvcedit.h"
#include "ui/kit/language.h"
#include "ui/kit/moneyedit.h"

namespace vezne::test {

using namespace Qt::StringLiterals;
using namespace vezne::ui;

void SaleDesk::startSandbox()
{
    QLocale::setDefault(localeOf(Language::Turkish));
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY(m_sandbox->isListening());
}

void SaleDesk::open()
{
    QVERIFY(m_sandbox->reset());
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = journal::Journal::open(placeFor(m_folder->filePath(u"journal"_s)), SecretBytes(32), m_clock,
                                         std::chrono::milliseconds(100));
    QVERIFY(opened.has_value());
    m_journal = std::move(*opened);
    auto credentials = std::make_shared<iyzico::Credentials>();
    QByteArray secret = SandboxProcess::secretKey();
    credentials->apiKey = SandboxProcess::apiKey();
    credentials->secretKey = SecretBytes::taking(secret);
    m_client = std::make_unique<iyzico::Client>(m_sandbox->url(), credentials);
    m_till = std::make_unique<till::Till>(*m_journal, *m_client, till::Recovery::Options{});
    m_lookup = std::make_unique<till::CardLookup>(*m_client);
    m_page = std::make_unique<SalePage>(*m_till, *m_lookup, m_clock);
    m_page->resize(1200, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setFocus(Qt::TabFocusReason);
}

void SaleDesk::close()
{
    m_page.reset();
    m_lookup.reset();
    m_till.reset();
    m_client.reset();
    m_journal.reset();
}

void SaleDesk::keyIn(const QString &amount, const QString &number) const
{
    type(amount);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Enter, Qt::KeypadModifier);
    type(number);
    if (part<CardNumberEdit>(u"cardNumberEdit"_s)->hasFocus()) // a Visa of 16 digits could have 19
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    type(u"1230"_s);
    type(u"123"_s);
    type(u"Ayşe Yılmaz"_s);
}

} // namespace vezne::test
