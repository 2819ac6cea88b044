// SPDX-License-Identifier: GPL-3.0-or-later
// The set-up of a new profile, from its window to its first journal.

#include <QGuiApplication>

#include "app/desktop/dress.h"
#include "app/desktop/merchant.h"
#include "core/base/background.h"
#include "core/base/uuid7.h"
#include "core/journal/places.h"
#include "core/till/bookmove.h"
#include "core/till/staffoffice.h"
#include "ui/help/failure.h"
#include "ui/setup/bookform.h"

namespace vezne::desktop {

void Merchant::setUp()
{
    if (!desk())
        m_dress = std::make_unique<Dress>(m_application, m_settings);
    m_setup = std::make_unique<ui::SetupWindow>(m_clock, language(), m_profiles.all());
    if (desk())
        m_setup->setWindowModality(Qt::ApplicationModal);
    connect(m_setup.get(), &ui::SetupWindow::languageChosen, this, [this](Language chosen) {
        Preferences(m_settings).setLanguage(chosen);
        if (desk())
            desk()->setLanguage(chosen);
        else
            m_dress->use(chosen);
    });
    connect(m_setup.get(), &ui::SetupWindow::completed, this, &Merchant::completeSetUp);
    connect(m_setup.get(), &ui::SetupWindow::cancelled, this, &Merchant::endSetUp, Qt::QueuedConnection);
    connect(
        m_setup.get(), &ui::SetupWindow::demoChosen, this,
        [this] {
            QGuiApplication::setQuitOnLastWindowClosed(false); // the demo takes a moment to open its window
            endSetUp();
            Q_EMIT demoRequested();
        },
        Qt::QueuedConnection);
    m_setup->show();
}

void Merchant::takeShopRules()
{
    if (!m_shopRules || m_shopRules->profile != m_profile.id || m_fault)
        return;
    till::Till &till = desk()->till();
    const auto rules = std::exchange(m_shopRules, std::nullopt);
    if (till.roster().hasStaff())
        return; // of a shared book, which has its own
    const auto taken = till::StaffOffice(till.journal(), till.roster()).setInstallmentCaps(rules->caps);
    if (!taken)
        tell(ui::textOf(ui::failureOf(taken.error())));
}

void Merchant::addOwner()
{
    if (!m_owner || m_owner->profile != m_profile.id || m_fault)
        return;
    till::Till &till = desk()->till();
    const auto added = till::StaffOffice(till.journal(), till.roster())
                           .add(m_owner->name, access::Role::Owner, m_owner->secret);
    m_owner.reset();
    if (!added)
        tell(ui::textOf(ui::failureOf(added.error())));
}

void Merchant::endSetUp()
{
    m_setup.reset();
    m_dress.reset();
}

void Merchant::completeSetUp()
{
    if (desk() && desk()->isSending()) {
        m_setup->showFailure(tr("A payment is under way."), tr("Wait for its answer first."));
        return;
    }
    m_owner.reset();
    if (m_setup->ownerName().isEmpty())
        return saveSetUp();
    inBackground(
        m_setup.get(),
        [secret = m_setup->ownerPassword()] {
            return access::NewSecret::make(access::Role::Owner, secret, access::HashCost::moderate());
        },
        [this](const tl::expected<access::NewSecret, access::SecretFlaw> &secret) {
            if (secret)
                m_owner = Owner{{}, m_setup->ownerName(), *secret};
            saveSetUp();
        });
}

void Merchant::saveSetUp()
{
    access::Profile profile = m_setup->profile();
    profile.id = uuid7(m_clock.now());
    profile.journal = access::usualJournal(profile.id);
    if (m_owner)
        m_owner->profile = profile.id;
    m_shopRules.reset();
    if (auto caps = m_setup->caps())
        m_shopRules = ShopRules{profile.id, std::move(*caps)};
    access::ProfileSecrets secrets{m_setup->apiKey(), m_setup->secretKey(), access::makeChainKey()};
    if (m_setup->book())
        enterFromSetUp(std::move(profile), std::move(secrets));
    else
        keepSetUp(profile, secrets, {});
}

void Merchant::keepSetUp(const access::Profile &profile, const access::ProfileSecrets &secrets,
                         const SecretBytes &bookPassword)
{
    save(profile, secrets, bookPassword, [this, id = profile.id](const tl::expected<void, Trouble> &saved) {
        if (!m_setup)
            return;
        if (!saved)
            return m_setup->showFailure(saved.error().headline, saved.error().remedy);
        QGuiApplication::setQuitOnLastWindowClosed(false);
        endSetUp();
        open(id);
    });
}

void Merchant::enterFromSetUp(access::Profile profile, access::ProfileSecrets secrets)
{
    const journal::Server server = m_setup->book()->server();
    journal::sharedbook::Papers papers = m_setup->book()->papers();
    if (!papers.chainKey.isEmpty())
        secrets.chainKey = std::move(papers.chainKey); // another till began the book
    profile.journal = journal::Place(server).toText();
    auto *move = new till::BookMove({.book = journal::Place(server),
                                     .papers = {secrets.chainKey.clone(), secrets.apiKey.clone()},
                                     .emergencyFile = journal::usualEmergencyFile()},
                                    m_clock, m_setup.get());
    const auto kept = std::make_shared<access::ProfileSecrets>(std::move(secrets));
    connect(move, &till::BookMove::finished, m_setup.get(), [this, move, profile, kept] {
        if (const auto &error = move->outcome().error)
            return m_setup->showFailure(tr("The shared book could not be joined."), reasonOf(*error));
        keepSetUp(profile, *kept, passwordOf(move->plan().book));
    });
    move->start();
}

} // namespace vezne::desktop
