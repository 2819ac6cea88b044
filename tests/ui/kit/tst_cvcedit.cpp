// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "tests/support/suite.h"
#include "ui/kit/cvcedit.h"

using namespace vezne;
using namespace vezne::ui;
using namespace Qt::StringLiterals;

namespace {

class CvcProbe : public CvcEdit
{
public:
    using CvcEdit::cell;
    using CvcEdit::placeholder;
};

QByteArray codeOf(const CvcEdit &edit)
{
    const SecretBytes bytes = edit.takeBytes();
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

class CvcEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAsManyDigitsAsTheBrandHas_data();
    void takesAsManyDigitsAsTheBrandHas();
    void showsDotsOnly();
    void aCodeTooLongForTheNewBrandIsForgotten();
    void theHintFollowsTheBrand();
};

void CvcEditTest::takesAsManyDigitsAsTheBrandHas_data()
{
    QTest::addColumn<card::Brand>("brand");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("Mastercard has three") << card::Brand::Mastercard << "123"_ba;
    QTest::newRow("Amex has four") << card::Brand::Amex << "1234"_ba;
    QTest::newRow("an unknown brand has three") << card::Brand::Unknown << "123"_ba;
}

void CvcEditTest::takesAsManyDigitsAsTheBrandHas()
{
    QFETCH(card::Brand, brand);
    QFETCH(QByteArray, code);
    CvcProbe edit;
    edit.setBrand(brand);
    QSignalSpy completed(&edit, &SecretEdit::completed);
    QTest::keyClicks(&edit, u"12345"_s);
    QCOMPARE(codeOf(edit), code);
    QCOMPARE(completed.count(), 1);
    QVERIFY(edit.isComplete());
}

void CvcEditTest::showsDotsOnly()
{
    CvcProbe edit;
    QTest::keyClicks(&edit, u"123"_s);
    for (int index = 0; index < 3; ++index)
        QCOMPARE(edit.cell(index), QChar(u'•'));
    QVERIFY(!edit.spokenValue().contains(u"123"_s));
}

void CvcEditTest::aCodeTooLongForTheNewBrandIsForgotten()
{
    CvcProbe edit;
    edit.setBrand(card::Brand::Amex);
    QTest::keyClicks(&edit, u"1234"_s);
    edit.setBrand(card::Brand::Visa);
    QCOMPARE(edit.digitCount(), 0);
}

void CvcEditTest::theHintFollowsTheBrand()
{
    CvcProbe edit;
    QVERIFY(edit.placeholder().contains(u'3'));
    edit.setBrand(card::Brand::Amex);
    QVERIFY(edit.placeholder().contains(u'4'));
}

VEZNE_TEST(CvcEditTest)
#include "tst_cvcedit.moc"
