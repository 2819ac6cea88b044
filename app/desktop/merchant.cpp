// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/merchant.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMessageBox>

#include "app/desktop/dress.h"
#include "core/access/secrettext.h"
#include "core/journal/places.h"
#include "ui/help/failure.h"
#include "ui/setup/keysdialog.h"
#include "ui/setup/movedialog.h"
#include "ui/setup/shopdialog.h"

namespace vezne::desktop {

using namespace Qt::StringLiterals;
using access::SecretFault;
using access::SecretText;

namespace {

ui::ProfileKind kindOf(access::ProfileKind kind)
{
    return kind == access::ProfileKind::Live ? ui::ProfileKind::Live : ui::ProfileKind::Sandbox;
}

} // namespace

Merchant::Merchant(QApplication &application, access::Profiles profiles, access::SecretStore &secrets,
                   const Clock &clock, Options options, QString settings)
    : m_application(application)
    , m_profiles(std::move(profiles))
    , m_secrets(secrets)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_settings(std::move(settings))
{
    m_politeness.setSingleShot(true);
    connect(&m_politeness, &QTimer::timeout, this, [this] {
        if (QFileInfo::exists(journalPlace().file())) // else there is nothing to look at meanwhile
            openClosed(SecretFault::TimedOut);
    });
    if (m_options.language)
        Preferences(m_settings).setLanguage(*m_options.language);
}

Merchant::~Merchant() = default;

bool Merchant::start()
{
    const access::Profile *wanted =
        m_options.profile.isEmpty() ? m_profiles.last() : m_profiles.byName(m_options.profile);
    if (!wanted && !m_options.profile.isEmpty())
        return false;
    if (wanted)
        open(wanted->id);
    else
        setUp();
    return true;
}

Language Merchant::language() const
{
    return Preferences(m_settings).language();
}

journal::Place Merchant::journalPlace() const
{
    const QString text = m_options.journal.isEmpty() ? m_profile.journal : m_options.journal;
    const auto place = journal::Place::fromText(text);
    // What cannot be understood is opened as what it says, and told to be no journal.
    return m_bookPassword.isEmpty() || !place ? place.value_or(text)
                                              : place->withPassword(m_bookPassword.clone());
}

void Merchant::open(const QString &id)
{
    if (desk() && desk()->isSending()) {
        tell(tr("A payment is under way. Wait for its answer first."));
        return;
    }
    const access::Profile *profile = m_profiles.byId(id);
    if (!profile)
        return;
    m_profile = *profile;
    m_chainKey.wipe();
    m_bookPassword.wipe();
    // Should it not be remembered, the till works all the same and opens the other one next time.
    (void)m_profiles.rememberLast(id);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_keeper.reset();
    m_fault.reset();
    m_opening = std::make_unique<QObject>();
    m_politeness.start(politeness);
    access::readSecrets(m_secrets, id, m_opening.get(),
                        [this](tl::expected<access::ProfileSecrets, access::SecretError> read) {
                            m_politeness.stop();
                            if (read && journalPlace().isShared())
                                readBookPassword(std::move(*read));
                            else if (read)
                                openWithKeys(std::move(*read));
                            else if (m_fault != read.error().fault)
                                openClosed(read.error().fault);
                        });
}

void Merchant::readBookPassword(access::ProfileSecrets secrets)
{
    access::SecretJob *job = m_secrets.read(access::bookSecretName(m_profile.id));
    const auto kept = std::make_shared<access::ProfileSecrets>(std::move(secrets));
    connect(job, &access::SecretJob::finished, m_opening.get(),
            [this, kept](const access::SecretResult &result) {
                m_bookPassword = result.value.clone(); // empty where the server asks for none
                openWithKeys(std::move(*kept));
            });
}

void Merchant::openWithKeys(access::ProfileSecrets secrets)
{
    m_fault.reset();
    m_chainKey = std::move(secrets.chainKey);
    show({.credentials = iyzico::makeCredentials(secrets.apiKey, std::move(secrets.secretKey))});
}

void Merchant::openClosed(SecretFault fault)
{
    m_fault = fault;
    show({});
}

void Merchant::show(Desk::Premises premises)
{
    premises.api = m_profile.api;
    premises.journal = journalPlace();
    premises.isPlaceGiven = !m_options.journal.isEmpty();
    premises.profile = kindOf(m_profile.kind);
    premises.person = qEnvironmentVariable("USER", u"vezne"_s); // some sessions do not say whose they are
    premises.browser = &QDesktopServices::openUrl;
    premises.settings = m_settings;
    premises.chainKey = m_chainKey.clone();
    premises.noKeys = m_fault;
    premises.profileId = m_profile.id;
    premises.profileName = m_profile.name;
    premises.profiles = m_profiles.all();
    premises.buyer = iyzico::buyerFromJson(m_profile.buyer);
    premises.shop = {m_profile.shopName, m_profile.shopAddress, finance::readLogo(m_profile.logo)};
    premises.systemBus = QDBusConnection::systemBus();
    premises.sessionBus = QDBusConnection::sessionBus();

    if (!m_fault)
        premises.safeguards =
            journal::usualSafeguards(journal::usualAnchor(premises.journal, m_chainKey), {});

    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_keeper.reset(); // lets go of the journal
    m_keeper = std::make_unique<DeskKeeper>(m_application, std::move(premises), m_clock);
    connect(m_keeper.get(), &DeskKeeper::opened, this, &Merchant::begin);
    connect(m_keeper.get(), &DeskKeeper::failed, this, &Merchant::explainFailure);
    connect(m_keeper.get(), &DeskKeeper::keyWanted, this, &Merchant::askForBackupKey);
    // Queued: the keeper goes with the desk.
    connect(m_keeper.get(), &DeskKeeper::restoredUnder, this, &Merchant::keepChainKey, Qt::QueuedConnection);
    m_keeper->open();
}

void Merchant::begin()
{
    connectDesk();
    takeShopRules();
    addOwner();
    m_dress.reset();
    desk()->start();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    if (m_parting)
        tell(*std::exchange(m_parting, std::nullopt));
}

void Merchant::explainFailure(const journal::Error &error)
{
    if (m_fault)
        Q_EMIT failed(ui::textOf(ui::failureOf(*m_fault)));
    else if (error.problem == journal::Problem::WrongKey && !journalPlace().isShared())
        askForJournalKey(error);
    else
        Q_EMIT failed(ui::textOf(ui::failureOf(error)) + u'\n' + error.detail);
}

void Merchant::connectDesk()
{
    // Queued: most of these do away with the desk whose button was pressed.
    const auto when = [this](auto signal, auto slot) {
        connect(desk(), signal, this, slot, Qt::QueuedConnection);
    };
    when(&Desk::retryRequested, [this] { open(m_profile.id); });
    when(&Desk::profileChosen, [this](const QString &id) { open(id); });
    when(&Desk::newProfileRequested, [this] { setUp(); });
    when(&Desk::keysRequested, [this] { askForKeys(); });
    when(&Desk::shopRequested, [this] { askForShop(); });
    when(&Desk::joinRequested, [this] { askToJoin(); });
    when(&Desk::leaveRequested, [this] { leaveBook(); });
    when(&Desk::bookKeyRequested, [this](const QString &file) { saveChainKey(file); });
}

void Merchant::save(const access::Profile &profile, const access::ProfileSecrets &secrets,
                    const SecretBytes &bookPassword, const Saved &done)
{
    write(
        access::secretName(profile.id), access::pack(secrets), done,
        [this, profile, done, password = std::make_shared<SecretBytes>(bookPassword.clone())] {
            const auto keep = [this, profile, done] {
                if (!m_profiles.put(profile))
                    return done(tl::unexpected(Trouble{
                        tr("The profile could not be saved."),
                        tr("Free some space or mend the rights of your settings folder, then try again.")}));
                done({});
            };
            if (password->isEmpty())
                return keep();
            write(access::bookSecretName(profile.id), std::move(*password), done, keep);
        });
}

void Merchant::write(const QString &name, SecretBytes value, const Saved &done,
                     const std::function<void()> &next)
{
    access::SecretJob *job = m_secrets.write(name, std::move(value));
    connect(job, &access::SecretJob::finished, this, [done, next](const access::SecretResult &result) {
        if (result.error)
            return done(tl::unexpected(troubleOf(result.error->fault)));
        next();
    });
}

Merchant::Trouble Merchant::troubleOf(SecretFault fault)
{
    return {SecretText::headline(fault), SecretText::remedy(fault)};
}

void Merchant::tell(const QString &text) const
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Vezne"), text, QMessageBox::Close,
                                desk() ? &desk()->window() : nullptr);
    box->setObjectName(u"merchantBox"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void Merchant::askForShop()
{
    auto *dialog = new ui::ShopDialog(m_profile, m_profiles.all(), &desk()->window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (m_profiles.put(dialog->profile()))
            QMetaObject::invokeMethod(
                this, [this] { open(m_profile.id); }, Qt::QueuedConnection);
        else
            tell(tr("The profile could not be saved."));
    });
    dialog->open();
}

} // namespace vezne::desktop
