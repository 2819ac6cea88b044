// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupwindow.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/kit/dialogfoot.h"
#include "ui/kit/iconview.h"
#include "ui/kit/panel.h"
#include "ui/kit/style.h"
#include "ui/settings/capstable.h"
#include "ui/setup/bookform.h"
#include "ui/setup/buyerform.h"
#include "ui/setup/ownerstep.h"
#include "ui/setup/placestep.h"
#include "ui/setup/shopform.h"

namespace vezne::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize setupSize(680, 600);
} // namespace

SetupWindow::SetupWindow(const Clock &clock, Language language, std::vector<access::Profile> others,
                         QWidget *parent)
    : QDialog(parent)
    , m_welcome(new WelcomeStep(language, others.empty() ? WelcomeStep::Choices::All
                                                         : WelcomeStep::Choices::WithoutDemo))
    , m_keys(new KeysForm(clock))
    , m_shop(new ShopForm)
    , m_buyer(new BuyerForm)
    , m_caps(new CapsTable)
    , m_place(new PlaceStep)
    , m_owner(new OwnerStep)
    , m_steps(new QStackedWidget)
    , m_title(new PlainLabel({}, TextRole::Title))
    , m_progress(new PlainLabel({}, TextRole::Secondary))
    , m_failureIcon(new IconView(Glyph::CrossCircle, normalIcon, Ink::Danger))
    , m_failure(new PlainLabel)
    , m_back(new QPushButton)
    , m_skip(new QPushButton)
    , m_next(new QPushButton)
    , m_isFirst(others.empty())
{
    setObjectName(u"setupWindow"_s);
    m_shop->setOthers(std::move(others));
    m_keys->setLanguage(language);
    build();
    connect(m_welcome, &WelcomeStep::languageChosen, this, [this](Language chosen) {
        m_keys->setLanguage(chosen);
        Q_EMIT languageChosen(chosen);
    });
    connect(m_keys, &KeysForm::judged, this, &SetupWindow::keysJudged);
    connect(m_keys, &KeysForm::edited, this, [this] {
        m_goesOn = false;
        showTexts();
    });
    connect(m_place, &PlaceStep::chosen, this, &SetupWindow::showTexts);
    connect(m_place->book(), &BookForm::judged, this, &SetupWindow::bookJudged);
    connect(m_place->book(), &BookForm::edited, this, [this] {
        m_goesOn = false;
        showTexts();
    });
    connect(m_back, &QPushButton::clicked, this, &SetupWindow::goBack);
    connect(m_skip, &QPushButton::clicked, this, &SetupWindow::skip);
    connect(m_next, &QPushButton::clicked, this, &SetupWindow::goOn);
    showStep(Step::Welcome);
}

void SetupWindow::build()
{
    m_title->setObjectName(u"setupTitleLabel"_s);
    m_failure->setObjectName(u"setupFailureLabel"_s);
    m_back->setObjectName(u"backButton"_s);
    m_skip->setObjectName(u"skipButton"_s);
    m_next->setObjectName(u"nextButton"_s);
    setRole(m_skip, ButtonRole::Quiet);
    m_failure->setWordWrap(true);

    m_caps->setCaps(till::shippedCaps());
    auto *capsStep = new QWidget;
    capsStep->setFocusProxy(m_caps);
    auto *capsColumn = new QVBoxLayout(capsStep);
    capsColumn->setContentsMargins(0, 0, 0, 0);
    capsColumn->addWidget(m_caps);
    capsColumn->addStretch(1);
    auto *panel = new Panel;
    for (QWidget *step :
         std::initializer_list<QWidget *>{m_welcome, m_keys, m_shop, m_buyer, capsStep, m_place, m_owner})
        m_steps->addWidget(step);
    panel->body()->addWidget(m_steps);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_progress, 0, Qt::AlignBottom);
    auto *failure = new QHBoxLayout;
    failure->setSpacing(space::s);
    failure->addWidget(m_failureIcon, 0, Qt::AlignTop);
    failure->addWidget(m_failure, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(head);
    layout->addWidget(panel, 1);
    layout->addLayout(failure);
    layout->addLayout(newDialogFoot(this, {.aside = {m_back}, .other = {m_skip}, .act = m_next}));
    setMinimumSize(setupSize);
    resize(setupSize);
}

access::Profile SetupWindow::profile() const
{
    access::Profile profile;
    profile.kind =
        m_welcome->kind() == ProfileKind::Live ? access::ProfileKind::Live : access::ProfileKind::Sandbox;
    profile.api = m_keys->api();
    m_shop->fill(profile);
    m_buyer->fill(profile.buyer);
    return profile;
}

SecretBytes SetupWindow::apiKey() const
{
    return m_keys->apiKey();
}

SecretBytes SetupWindow::secretKey() const
{
    return m_keys->secretKey();
}

std::optional<std::vector<till::InstallmentCap>> SetupWindow::caps() const
{
    return m_caps->caps() == till::shippedCaps() ? std::nullopt : std::optional(m_caps->caps());
}

QString SetupWindow::ownerName() const
{
    return m_isWithoutOwner ? QString() : m_owner->name();
}

SecretBytes SetupWindow::ownerPassword() const
{
    return m_owner->password();
}

void SetupWindow::showFailure(const QString &headline, const QString &remedy)
{
    m_failure->setText(headline + u' ' + remedy);
    m_failure->setVisible(!headline.isEmpty());
    m_failureIcon->setVisible(!headline.isEmpty());
    m_next->setEnabled(true);
    m_skip->setEnabled(true);
}

SetupWindow::Step SetupWindow::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void SetupWindow::showStep(Step step)
{
    m_goesOn = false;
    if (step == Step::Place)
        m_place->book()->setPapers({.chainKey = {}, .apiKey = m_keys->apiKey()});
    m_steps->setCurrentIndex(static_cast<int>(step));
    showFailure({}, {});
    m_steps->currentWidget()->setFocus(Qt::OtherFocusReason);
    showTexts();
}

void SetupWindow::goOn()
{
    switch (step()) {
    case Step::Welcome: {
        const ProfileKind kind = m_welcome->kind();
        if (kind == ProfileKind::Demo) {
            Q_EMIT demoChosen();
            return;
        }
        if (m_kind != kind) {
            m_kind = kind;
            m_keys->setKind(profile().kind);
            m_shop->setKind(profile().kind);
        }
        showStep(Step::Keys);
        return;
    }
    case Step::Keys:
        if (m_keys->verdict() == KeysForm::Verdict::Accepted)
            return showStep(Step::Shop);
        m_goesOn = true;
        m_keys->test();
        return;
    case Step::Shop:
        if (isShopFilled())
            showStep(Step::Buyer);
        return;
    case Step::Buyer:
        if (QWidget *wrong = m_buyer->check())
            return wrong->setFocus(Qt::OtherFocusReason);
        showStep(Step::Caps);
        return;
    case Step::Caps:
        showStep(Step::Place);
        return;
    case Step::Place:
        return goOnFromPlace();
    case Step::Owner:
        if (QWidget *wrong = m_owner->check())
            return wrong->setFocus(Qt::OtherFocusReason);
        m_isWithoutOwner = false;
        complete();
        return;
    }
}

bool SetupWindow::isShopFilled()
{
    access::Profile typed = profile();
    typed.journal = u"-"_s; // chosen when it is saved
    QWidget *wrong = m_shop->check(typed);
    if (wrong)
        wrong->setFocus(Qt::OtherFocusReason);
    return !wrong;
}

void SetupWindow::goOnFromPlace()
{
    if (!m_place->isShared())
        return showStep(Step::Owner);
    if (!m_place->book()->isReady()) {
        m_goesOn = true;
        return m_place->book()->test();
    }
    if (!m_place->book()->condition()->hasStaff)
        return showStep(Step::Owner);
    m_isWithoutOwner = true; // who works here is in the book already
    complete();
}

void SetupWindow::bookJudged()
{
    const bool goesOn = m_goesOn;
    m_goesOn = false;
    showTexts();
    if (goesOn && m_place->book()->isReady())
        goOnFromPlace();
}

const BookForm *SetupWindow::book() const
{
    return m_place->isShared() ? m_place->book() : nullptr;
}

void SetupWindow::skip()
{
    if (step() == Step::Keys)
        return showStep(Step::Shop);
    m_isWithoutOwner = true;
    complete();
}

void SetupWindow::complete()
{
    m_next->setEnabled(false);
    m_skip->setEnabled(false);
    Q_EMIT completed();
}

void SetupWindow::keysJudged()
{
    const bool goesOn = m_goesOn;
    m_goesOn = false;
    showTexts();
    if (goesOn && m_keys->verdict() == KeysForm::Verdict::Accepted)
        showStep(Step::Shop);
}

void SetupWindow::goBack()
{
    if (step() == Step::Welcome)
        reject();
    else
        showStep(static_cast<Step>(m_steps->currentIndex() - 1));
}

void SetupWindow::reject()
{
    QDialog::reject();
    Q_EMIT cancelled();
}

void SetupWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

void SetupWindow::showTexts()
{
    setWindowTitle(tr("Set up Vezne"));
    const QString titles[]{m_isFirst ? tr("Welcome to Vezne") : tr("Another profile"),
                           tr("Connect to iyzico"),
                           tr("Your shop"),
                           tr("Customers without details"),
                           tr("Instalments allowed"),
                           tr("Where the journal is kept"),
                           tr("Who works here")};
    m_title->setText(titles[m_steps->currentIndex()]);
    m_progress->setText(tr("Step %1 of %2").arg(m_steps->currentIndex() + 1).arg(m_steps->count()));
    m_back->setText(step() == Step::Welcome ? tr("Cancel") : tr("Back"));
    m_back->setVisible(!m_isFirst || step() != Step::Welcome);
    m_skip->setText(step() == Step::Owner ? tr("Open without sign-in") : tr("Continue without a test"));
    m_skip->setVisible(step() == Step::Owner ||
                       (step() == Step::Keys && m_keys->verdict() == KeysForm::Verdict::NotJudged));
    m_next->setText(nextText());
}

QString SetupWindow::nextText() const
{
    switch (step()) {
    case Step::Welcome:
    case Step::Shop:
    case Step::Buyer:
    case Step::Caps:
        break;
    case Step::Keys:
        if (m_keys->verdict() != KeysForm::Verdict::Accepted)
            return m_keys->verdict() ? tr("Test again") : tr("Test and continue");
        break;
    case Step::Place:
        if (m_place->isShared() && !m_place->book()->isReady())
            return m_place->book()->condition() ? tr("Test again") : tr("Test and continue");
        if (m_place->isShared() && m_place->book()->condition()->hasStaff)
            return tr("Open the till");
        break;
    case Step::Owner:
        return tr("Open the till");
    }
    return tr("Continue");
}

} // namespace vezne::ui
