// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profilepanel.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <algorithm>

#include "ui/kit/field.h"
#include "ui/settings/formwidth.h"
#include "ui/setup/findingview.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

ProfilePanel::ProfilePanel(const Content &content, const Clock &clock, QWidget *parent)
    : Panel({}, parent)
    , m_content(content)
    , m_profiles(new QComboBox)
    , m_profilesField(new Field({}, m_profiles))
    , m_address(new PlainLabel({}, TextRole::Secondary))
    , m_new(new QPushButton)
    , m_keys(new QPushButton)
    , m_shop(new QPushButton)
    , m_test(new QPushButton)
    , m_finding(new FindingView(clock))
{
    build();
    const bool isDemo = m_content.kind == ProfileKind::Demo;
    m_keys->setVisible(!isDemo);
    m_shop->setVisible(!isDemo);
    m_new->setVisible(!isDemo);
    m_profilesField->setVisible(!isDemo);
    m_keys->setEnabled(m_content.hasKeys);
    m_test->setEnabled(m_content.hasKeys);
    for (const access::Profile &profile : m_content.profiles)
        m_profiles->addItem(profile.name, profile.id);
    m_profiles->setCurrentIndex(std::max(0, m_profiles->findData(m_content.current)));
    const auto open = std::ranges::find(m_content.profiles, m_content.current, &access::Profile::id);
    if (open != m_content.profiles.end())
        m_address->setText(open->api.host());
    m_address->setVisible(!m_address->text().isEmpty());

    connect(m_profiles, &QComboBox::activated, this, [this] {
        const QString chosen = m_profiles->currentData().toString();
        if (chosen != m_content.current)
            Q_EMIT profileChosen(chosen);
    });
    connect(m_test, &QPushButton::clicked, this, &ProfilePanel::testRequested);
    connect(m_new, &QPushButton::clicked, this, &ProfilePanel::newProfileRequested);
    connect(m_keys, &QPushButton::clicked, this, &ProfilePanel::keysRequested);
    connect(m_shop, &QPushButton::clicked, this, &ProfilePanel::shopRequested);
    retranslate();
}

void ProfilePanel::build()
{
    m_profiles->setObjectName(u"profileCombo"_s);
    m_test->setObjectName(u"connectionTestButton"_s);
    m_new->setObjectName(u"newProfileButton"_s);
    m_keys->setObjectName(u"changeKeysButton"_s);
    m_shop->setObjectName(u"changeShopButton"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    for (QPushButton *button : {m_test, m_keys, m_shop, m_new})
        row->addWidget(button);
    row->addStretch();
    m_profilesField->setMaximumWidth(formWidth);
    body()->addWidget(m_profilesField);
    body()->addWidget(m_address);
    body()->addLayout(row);
    body()->addWidget(m_finding);
    m_finding->hide(); // until it has something to say: a settings page may grow
}

void ProfilePanel::setTesting(bool isTesting)
{
    m_test->setEnabled(!isTesting);
    m_finding->show();
    if (isTesting)
        m_finding->showBusy();
}

void ProfilePanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProfilePanel::retranslate()
{
    setTitle(tr("Account at iyzico"));
    m_profilesField->setLabel(tr("Profile"));
    m_test->setText(tr("Test the connection"));
    m_new->setText(tr("New profile…"));
    m_keys->setText(tr("Change keys…"));
    m_shop->setText(tr("Shop…"));
}

} // namespace vezne::ui
