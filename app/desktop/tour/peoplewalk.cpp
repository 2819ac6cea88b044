// SPDX-License-Identifier: GPL-3.0-or-later
// The shop hires: the first account, sign-in, a cashier's refund request and its grant. Comes last, since a
// shop with staff asks for passwords from then on.
#include <QAbstractButton>
#include <QDialog>
#include <QScrollArea>
#include <QTableView>

#include "app/desktop/tour/walks.h"
#include "core/till/staffoffice.h"
#include "ui/transactions/transactionspage.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;
using access::Role;

namespace {

const QByteArray password = "kapali-carsi-41";
const QByteArray pin = "402817";

SecretBytes bytesOf(const QByteArray &text)
{
    return SecretBytes(std::span<const char>(text.constData(), static_cast<std::size_t>(text.size())));
}

void signIn(Tour &tour, const QString &name, const QByteArray &secret)
{
    (void)tour.desk().till().roster().prove(till::Purpose::SignIn, name, bytesOf(secret));
}

/// The colleagues, added by the owner. Their hashes are cheap: this is a tour.
void hireColleagues(till::Roster &roster)
{
    till::StaffOffice office(roster.journal(), roster);
    for (const auto &[name, role] :
         {std::pair(u"Ayşe"_s, Role::Cashier), std::pair(u"Fatma"_s, Role::Finance),
          std::pair(u"Deniz"_s, Role::Admin)}) {
        const auto secret = access::NewSecret::make(role, bytesOf(hasPassword(role) ? password : pin),
                                                    access::HashCost::cheapest());
        if (secret)
            (void)office.add(name, role, *secret);
    }
}

QString paidOperation(Tour &tour)
{
    const auto page = tour.desk().till().journal().reader().page(
        {.standings = {journal::Standing::Paid}, .paymentsOnly = true}, std::nullopt, 1);
    return page && !page->empty() ? page->front().id : QString();
}

QWidget *inDialog(const QString &place, const QString &editor)
{
    QWidget *field = Tour::openDialog()->findChild<QWidget *>(place);
    return editor.isEmpty() ? field : field->findChild<QWidget *>(editor);
}

void typeInto(QWidget *widget, const QByteArray &text)
{
    for (const char c : text)
        Tour::sendKey(widget, QChar::fromLatin1(c).toUpper().unicode(), QString(QChar::fromLatin1(c)));
}

void addEscape(Tour &tour)
{
    tour.add(
        {},
        [] {
            if (QDialog *dialog = Tour::openDialog())
                Tour::sendKey(dialog, Qt::Key_Escape);
        },
        [] { return Tour::openDialog() == nullptr; });
}

void addFirstAccount(Tour &tour)
{
    tour.add(
        u"13-first-account"_s,
        [&tour] {
            tour.desk().window().showPage(ui::PageId::Settings);
            tour.press(u"addStaffButton"_s);
            typeInto(inDialog(u"staffNameEdit"_s, {}), "Ece");
            typeInto(inDialog(u"newSecret"_s, u"passwordEdit"_s), password);
            typeInto(inDialog(u"newSecretAgain"_s, u"passwordEdit"_s), password);
        },
        [] { return Tour::openDialog() != nullptr; });
    tour.add(
        {}, [] { Tour::sendKey(Tour::openDialog(), Qt::Key_Return); },
        [&tour] { return Tour::openDialog() == nullptr && tour.desk().till().roster().hasStaff(); });
    tour.add({}, [&tour] { hireColleagues(tour.desk().till().roster()); });
}

void addSettings(Tour &tour)
{
    tour.add(u"14-staff"_s, [&tour] {
        signIn(tour, u"Ece"_s, password);
        tour.desk().window().showPage(ui::PageId::Settings);
        if (auto *table = tour.find<QTableView>(u"staffTable"_s))
            table->selectRow(1);
        auto *panel = tour.find<QWidget>(u"rulesPanel"_s);
        for (auto *scroll : tour.desk().window().findChildren<QScrollArea *>()) {
            if (panel && scroll->isVisible() && scroll->isAncestorOf(panel))
                scroll->ensureWidgetVisible(panel);
        }
    });
    tour.add(
        u"15-audit"_s, [&tour] { tour.press(u"auditButton"_s); },
        [] {
            const auto *dialog = Tour::openDialog();
            const auto *table = dialog ? dialog->findChild<QTableView *>(u"auditTable"_s) : nullptr;
            return table && table->model()->rowCount() > 0;
        });
    addEscape(tour);
}

void addLock(Tour &tour)
{
    tour.add(
        u"16-locked"_s,
        [&tour] {
            signIn(tour, u"Ayşe"_s, pin);
            tour.desk().till().roster().lockScreen();
        },
        [&tour] { return tour.isShown(u"lockScreen"_s); });
    tour.add(u"17-locked-password"_s,
             [&tour] { Tour::sendKey(tour.find<QWidget>(u"lockScreen"_s), Qt::Key_Down); });
}

void addRequest(Tour &tour)
{
    tour.add(
        u"18-ask-for-a-refund"_s,
        [&tour] {
            signIn(tour, u"Ayşe"_s, pin);
            tour.desk().window().showPage(ui::PageId::Transactions);
            tour.desk().window().findChild<ui::TransactionsPage *>()->open(paidOperation(tour));
        },
        [&tour] {
            if (!Tour::openDialog())
                tour.press(u"refundButton"_s); // once the payment has been read
            return Tour::openDialog() != nullptr;
        });
    tour.add({}, [&tour] {
        if (auto *act = Tour::openDialog()->findChild<QAbstractButton *>(u"actButton"_s))
            act->click();
    });
    addEscape(tour);
    tour.add(
        u"19-refund-requests"_s,
        [&tour] {
            signIn(tour, u"Fatma"_s, password);
            tour.press(u"requestsButton"_s);
        },
        [] { return Tour::openDialog() != nullptr; });
    addEscape(tour);
    tour.add({}, [&tour] {
        till::Till &till = tour.desk().till();
        for (const auto &request :
             till.journal().reader().requests().waiting().value_or(std::vector<journal::RefundRequest>()))
            (void)till.decline(request.id, u"demo"_s);
        tour.press(u"closeDetailButton"_s);
        signIn(tour, u"Ece"_s, password);
    });
}

} // namespace

void addPeopleWalk(Tour &tour, const Tour::Round &round)
{
    if (round.number == 0)
        addFirstAccount(tour);
    addSettings(tour);
    addLock(tour);
    addRequest(tour);
}

} // namespace vezne::desktop
