// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widgets/merchanttest.h"

#include <QAbstractButton>
#include <QApplication>

#include "tests/support/widgets/typing.h"
#include "ui/kit/field.h"

namespace vezne::test {

using namespace Qt::StringLiterals;

void MerchantTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"data"_s)));
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_folder->filePath(u"state"_s)));
    m_sandbox = std::make_unique<SandboxProcess>();
    QVERIFY(m_sandbox->isListening());
    m_store = std::make_unique<MemoryStore>();
    start();
}

void MerchantTest::cleanup()
{
    m_merchant.reset();
    m_store.reset();
    m_sandbox.reset();
}

void MerchantTest::start()
{
    m_merchant.reset();
    auto profiles = access::Profiles::load(profilesFile());
    QVERIFY(profiles);
    m_merchant = std::make_unique<desktop::Merchant>(
        *qApp, *profiles, *m_store, m_clock, desktop::Options{.language = Language::English}, settingsFile());
    QVERIFY(m_merchant->start());
}

void MerchantTest::reachKeys()
{
    QTRY_VERIFY(m_merchant->setupWindow());
    inSetup<QAbstractButton>(u"sandboxRadio"_s)->click();
    press(u"nextButton"_s);
    inSetup<QLineEdit>(u"addressEdit"_s)->setText(m_sandbox->baseUrl());
}

void MerchantTest::fillKeys(const QString &apiKey, const QString &secretKey)
{
    inSetup<QLineEdit>(u"apiKeyEdit"_s)->setText(apiKey);
    inSetup<QLineEdit>(u"secretKeyEdit"_s)->setText(secretKey);
}

void MerchantTest::reachOwner(const QString &shop)
{
    reachKeys();
    fillKeys(QString::fromLatin1(SandboxProcess::apiKey()), QString::fromLatin1(SandboxProcess::secretKey()));
    press(u"nextButton"_s);
    QTRY_VERIFY(inSetup<QWidget>(u"shopEdit"_s)->isVisible());
    type(inSetup<QWidget>(u"shopEdit"_s), shop);
    press(u"nextButton"_s); // to the customers who give nothing
    press(u"nextButton"_s); // to the instalments allowed
    press(u"nextButton"_s);
    press(u"nextButton"_s); // the journal stays on this computer
}

void MerchantTest::setUp(const QString &shop)
{
    reachOwner(shop);
    press(u"skipButton"_s);
}

void MerchantTest::press(const QString &name)
{
    inSetup<QAbstractButton>(name)->click();
}

ui::Field *MerchantTest::fieldOf(const QString &editor)
{
    return qobject_cast<ui::Field *>(inSetup<QWidget>(editor)->parentWidget());
}

access::Profile MerchantTest::onlyProfile() const
{
    const auto profiles = access::Profiles::load(profilesFile());
    return profiles && profiles->all().size() == 1 ? profiles->all().front() : access::Profile();
}

} // namespace vezne::test
