// SPDX-License-Identifier: GPL-3.0-or-later
// Staff in Settings: the first account, further people, and what a role may change.
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "tests/support/journalbuilder.h"
#include "tests/support/people.h"
#include "tests/support/suite.h"
#include "tests/support/widgets/typing.h"
#include "ui/access/rulespanel.h"
#include "ui/access/staffpanel.h"
#include "ui/kit/moneyedit.h"
#include "ui/kit/passwordedit.h"
#include "ui/kit/pinedit.h"
#include "ui/kit/plainlabel.h"
#include "ui/kit/style.h"

using namespace Qt::StringLiterals;
using namespace vezne;
using namespace vezne::test;

class TestStaffPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey)); }

    void init()
    {
        m_book = std::make_unique<JournalBuilder>();
        m_roster = std::make_unique<till::Roster>(m_book->journal(), access::HashCost::cheapest());
        m_panel = std::make_unique<ui::StaffPanel>(*m_roster);
        m_panel->show();
    }

    void cleanup() { m_panel.reset(); }

    void theFirstAccountIsTheOwners()
    {
        button(u"addStaffButton"_s)->click();
        QCOMPARE(dialog()->findChild<QComboBox *>(u"roleCombo"_s)->count(), 1);
        fill(u"Ece"_s, ownerPassword, "another-one-41");
        act()->click();
        QVERIFY(dialog()); // the two are not the same
        QVERIFY(!m_roster->hasStaff());
        fill(u"Ece"_s, ownerPassword, ownerPassword);
        act()->click();
        QTRY_VERIFY(m_roster->hasStaff());
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_roster->current()->role, access::Role::Owner);
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void aWeakPinIsRefusedAtTheField()
    {
        hire(*m_roster);
        button(u"addStaffButton"_s)->click();
        fill(u"Can"_s, "123456", "123456");
        act()->click();
        QVERIFY(dialog());
        QCOMPARE(m_roster->members()->size(), std::size_t(5));
        fill(u"Ayşe"_s, "882143", "882143");
        act()->click();
        auto *error = dialog()->findChild<ui::PlainLabel *>(u"staffErrorLabel"_s);
        QTRY_VERIFY(error->isVisible()); // the name is taken
        fill(u"Can"_s, "882143", "882143");
        act()->click();
        QTRY_COMPARE(m_roster->members()->size(), std::size_t(6));
    }

    void aRoleWithAPasswordAsksForOne()
    {
        hire(*m_roster);
        choose(u"Ayşe"_s);
        button(u"staffRoleButton"_s)->click();
        auto *roles = dialog()->findChild<QComboBox *>(u"roleCombo"_s);
        QVERIFY(act()->isEnabled());
        roles->setCurrentIndex(roles->findData(static_cast<int>(access::Role::Finance)));
        QVERIFY(!act()->isEnabled());
        fill({}, financePassword, financePassword);
        act()->click();
        QTRY_COMPARE((*m_book->journal().reader().staff().member(u"Ayşe"_s))->role, u"finance"_s);
    }

    void onlyWhoKnowsTheirPasswordSetsAnother()
    {
        hire(*m_roster);
        m_book->clock().advance(till::proofLife + std::chrono::milliseconds(1));
        choose(u"Ece"_s);
        button(u"staffSecretButton"_s)->click();
        fill({}, "another-one-4177", "another-one-4177");
        QVERIFY(!act()->isEnabled());
        auto *own = dialog()->findChild<QWidget *>(u"ownSecret"_s)->findChild<ui::PasswordEdit *>();
        type(own, QString::fromLatin1(financePassword));
        act()->click();
        QTRY_VERIFY(dialog()->findChild<ui::PlainLabel *>(u"staffErrorLabel"_s)->isVisible());
        QCOMPARE(timesSet(), 0);
        type(own, QString::fromLatin1(ownerPassword));
        act()->click();
        QTRY_VERIFY(!dialog());
        QCOMPARE(timesSet(), 1);
    }

    void aCashierChangesTheirOwnPinOnly()
    {
        hire(*m_roster);
        signIn(*m_roster, u"Ayşe"_s, cashierPin);
        choose(u"Fatma"_s);
        for (const QString &name :
             {u"addStaffButton"_s, u"staffRoleButton"_s, u"staffSecretButton"_s, u"staffActiveButton"_s})
            QVERIFY2(!button(name)->isEnabled(), qPrintable(name));
        choose(u"Ayşe"_s);
        QVERIFY(button(u"staffSecretButton"_s)->isEnabled());
        QVERIFY(!button(u"staffRoleButton"_s)->isEnabled());
    }

    void whoLeavesIsClosedAndMayComeBack()
    {
        hire(*m_roster);
        choose(u"Ayşe"_s);
        button(u"staffActiveButton"_s)->click();
        QVERIFY(!(*m_book->journal().reader().staff().member(u"Ayşe"_s))->isActive);
        button(u"staffActiveButton"_s)->click();
        QVERIFY((*m_book->journal().reader().staff().member(u"Ayşe"_s))->isActive);
    }

    void limitsHoldAtOnce()
    {
        hire(*m_roster);
        ui::RulesPanel rules(*m_roster);
        rules.show();
        auto *edit = rules.findChild<ui::MoneyEdit *>(u"fourEyesEdit"_s);
        edit->selectAll();
        QTest::keyClicks(edit, u"250,50"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_roster->limits().fourEyesRefund, Money(25'050, Currency::TRY));
        signIn(*m_roster, u"Fatma"_s, financePassword);
        QVERIFY(!edit->isEnabled());
    }

    void aMissingLimitIsToldUntilThereIsOne()
    {
        hire(*m_roster);
        ui::RulesPanel rules(*m_roster);
        rules.show();
        auto *edit = rules.findChild<ui::MoneyEdit *>(u"fourEyesEdit"_s);
        const Money before = m_roster->limits().fourEyesRefund;
        edit->clear();
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(ui::isInvalid(edit));
        QCOMPARE(m_roster->limits().fourEyesRefund, before);
        QTest::keyClicks(edit, u"7"_s);
        QVERIFY(!ui::isInvalid(edit));
    }

private:
    /// How often somebody was given a PIN or password anew.
    [[nodiscard]] int timesSet() const
    {
        return m_book->journal()
            .database()
            .value(u"SELECT count(*) FROM audit WHERE deed = ?"_s,
                   {journal::word(journal::DeedKind::SecretReset)})
            ->toInt();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_panel->findChild<QPushButton *>(name);
    }
    [[nodiscard]] ui::StaffDialog *dialog() const { return m_panel->findChild<ui::StaffDialog *>(); }
    [[nodiscard]] QPushButton *act() const { return dialog()->findChild<QPushButton *>(u"staffActButton"_s); }
    [[nodiscard]] QTableView *table() const { return m_panel->findChild<QTableView *>(u"staffTable"_s); }

    void choose(const QString &name) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString() == name)
                table()->selectRow(row);
        }
    }

    void fill(const QString &name, const QByteArray &secret, const QByteArray &again) const
    {
        auto *edit = dialog()->findChild<QLineEdit *>(u"staffNameEdit"_s);
        if (!name.isEmpty())
            edit->setText(name);
        for (const auto &[field, text] :
             {std::pair(u"newSecret"_s, secret), std::pair(u"newSecretAgain"_s, again)}) {
            auto *place = dialog()->findChild<QWidget *>(field);
            auto *pin = place->findChild<ui::PinEdit *>();
            auto *password = place->findChild<ui::PasswordEdit *>();
            pin->wipe();
            password->wipe();
            const bool isPin = pin->isVisibleTo(place);
            type(isPin ? static_cast<QWidget *>(pin) : password, QString::fromLatin1(text));
        }
    }

    std::unique_ptr<JournalBuilder> m_book;
    std::unique_ptr<till::Roster> m_roster;
    std::unique_ptr<ui::StaffPanel> m_panel;
};

VEZNE_TEST(TestStaffPanel)
#include "tst_staffpanel.moc"
