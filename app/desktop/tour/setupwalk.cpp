// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <memory>

#include "app/desktop/tour/walks.h"
#include "core/base/clock.h"
#include "ui/setup/chainkeydialog.h"
#include "ui/setup/closedpage.h"
#include "ui/setup/keysdialog.h"
#include "ui/setup/setupwindow.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;

namespace {

/// The set-up as a newcomer sees it, over the demo's window, with the sandbox as the provider.
class SetupWalk
{
public:
    SetupWalk(Tour &tour, Language language)
        : m_tour(tour)
        , m_language(language)
    {}

    void open()
    {
        m_window = new ui::SetupWindow(m_clock, m_language, {}, &m_tour.desk().window());
        m_window->setAttribute(Qt::WA_DeleteOnClose);
        m_window->show();
    }
    void close() { delete m_window; }

    void press(const QString &name) { find<QAbstractButton>(name)->click(); }
    void fill(const QString &name, const QString &text) { find<QLineEdit>(name)->setText(text); }
    [[nodiscard]] bool isShown(const QString &name) const { return find<QWidget>(name)->isVisible(); }
    [[nodiscard]] bool hasFinding() const
    {
        return !find<QLabel>(u"findingRemedyLabel"_s)->text().isEmpty() || isShown(u"shopEdit"_s);
    }

    [[nodiscard]] bool hasBookFinding() const
    {
        return !find<QLabel>(u"bookFindingRemedyLabel"_s)->text().isEmpty();
    }

    void fillKeys(const QString &secret)
    {
        fill(u"addressEdit"_s, m_tour.sandbox().url().toString());
        fill(u"apiKeyEdit"_s, QString::fromLatin1(PrivateSandbox::credentials()->apiKey));
        fill(u"secretKeyEdit"_s, secret);
    }

private:
    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }

    Tour &m_tour;
    Language m_language;
    SystemClock m_clock;
    QPointer<ui::SetupWindow> m_window;
};

/// A book on a server that is not there, and back to this computer.
void addBookSteps(Tour &tour, const std::shared_ptr<SetupWalk> &walk)
{
    tour.add(u"23b-setup-book"_s, [walk] {
        walk->press(u"journalSharedRadio"_s);
        walk->press(u"nextButton"_s); // with what is still missing
    });
    tour.add(
        u"23c-setup-book-not-reached"_s,
        [walk] {
            walk->fill(u"bookHostEdit"_s, u"127.0.0.1"_s);
            walk->fill(u"bookPortEdit"_s, u"1"_s); // where nobody listens
            walk->fill(u"bookUserEdit"_s, u"kasa1"_s);
            walk->press(u"nextButton"_s);
        },
        [walk] { return walk->hasBookFinding(); });
    tour.add({}, [walk] {
        walk->press(u"journalHereRadio"_s);
        walk->press(u"nextButton"_s);
    });
}

void leaveDialog(Tour &tour)
{
    tour.add(
        {}, [] { Tour::openDialog()->reject(); }, [] { return Tour::openDialog() == nullptr; });
}

/// What is asked for where the keychain has not, or has not any more, what a journal was begun with.
void addKeySteps(Tour &tour, Language language)
{
    const auto opened = [] { return Tour::openDialog() != nullptr; };
    tour.add(
        u"23d-journal-key-lost"_s,
        [&tour, language] {
            static const SystemClock clock;
            access::Profile profile;
            profile.name = u"Çiçekçi Ece"_s;
            profile.api = tour.sandbox().url();
            profile.journal = u"/home/ece/.local/share/vezne/cicekci.vezne"_s;
            (new ui::KeysDialog(profile, ui::KeysDialog::Lost::JournalKey, language, clock,
                                &tour.desk().window()))
                ->open();
        },
        opened);
    leaveDialog(tour);
    tour.add(
        u"23e-backup-with-another-key"_s,
        [&tour] {
            auto *dialog = new ui::ChainKeyDialog(ui::ChainKeyDialog::What::Backup, &tour.desk().window());
            dialog->open();
            dialog->accept(); // with what is still missing
        },
        opened);
    leaveDialog(tour);
}

} // namespace

void addSetupWalk(Tour &tour, const Tour::Round &round)
{
    const auto walk = std::make_shared<SetupWalk>(tour, round.language);
    tour.add(u"20-setup-welcome"_s, [walk] { walk->open(); });
    tour.add({}, [walk] {
        walk->press(u"sandboxRadio"_s);
        walk->press(u"nextButton"_s);
    });
    tour.add(
        u"21-setup-wrong-key"_s,
        [walk] {
            walk->fillKeys(u"mistyped"_s);
            walk->press(u"nextButton"_s);
        },
        [walk] { return walk->hasFinding(); });
    tour.add(
        {},
        [walk] {
            const auto keys = PrivateSandbox::credentials();
            const std::span<const char> secret = keys->secretKey.bytes();
            walk->fillKeys(QString::fromLatin1(secret.data(), qsizetype(secret.size())));
            walk->press(u"nextButton"_s);
        },
        [walk] { return walk->isShown(u"shopEdit"_s); });
    tour.add(u"22-setup-shop"_s, [walk] { walk->press(u"nextButton"_s); }); // with what is still missing
    tour.add(u"22a-setup-buyer"_s, [walk] {
        walk->fill(u"shopEdit"_s, u"Çiçekçi Ece"_s);
        walk->fill(u"profileNameEdit"_s, u"Çiçekçi Ece (test)"_s); // typed into alone the other follows
        walk->press(u"nextButton"_s);
    });
    tour.add(u"22b-setup-instalments"_s, [walk] { walk->press(u"nextButton"_s); });
    tour.add(u"23a-setup-place"_s, [walk] { walk->press(u"nextButton"_s); });
    addBookSteps(tour, walk);
    tour.add(u"24-setup-owner"_s, [walk] {
        walk->fill(u"ownerNameEdit"_s, u"Ece Yılmaz"_s);
        walk->press(u"nextButton"_s); // with what is still missing
    });
    tour.add({}, [walk] { walk->close(); });

    const auto closed = std::make_shared<QPointer<QWidget>>();
    tour.add(u"23-no-keychain"_s, [&tour, closed] {
        tour.desk().window().showPage(ui::PageId::Sale);
        QWidget *sale = tour.desk().window().findChild<QWidget *>(u"salePage"_s);
        *closed = new ui::ClosedPage(access::SecretFault::Locked, sale);
        (*closed)->setAutoFillBackground(true);
        (*closed)->setGeometry(sale->rect());
        (*closed)->show();
    });
    tour.add({}, [closed] { delete *closed; });
    addKeySteps(tour, round.language);
}

} // namespace vezne::desktop
